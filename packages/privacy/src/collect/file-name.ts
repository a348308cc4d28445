/** Signs that a file's name may have everywhere; letters of every script are among them. */
const UNSAFE = /[^\p{L}\p{N} ._()-]+/gu;
const LONGEST = 80;

/** The name of an attachment in an archive: begun by its id, so that two never meet, and never a path. */
export function fileNameOf(attachment: { readonly id?: unknown; readonly file_name?: unknown }): string {
  const name = String(attachment.file_name ?? '')
    .replace(UNSAFE, '_')
    .replace(/^\.+/, '')
    .slice(-LONGEST);
  return `${String(attachment.id)}-${name}`;
}
