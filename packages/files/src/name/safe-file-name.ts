const LONGEST = 120;
/** Control and format characters (those that turn the direction of writing among them), unassigned and private ones. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu;
/** What some system does not allow in a name. */
const FORBIDDEN = /[<>:"|?*]/g;
const EXTENSION = /\.[a-z][a-z0-9]{0,7}$/i;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const SAME: Readonly<Record<string, string>> = { jpeg: 'jpg', jpe: 'jpg', text: 'txt' };

/**
 * A name under which a file can be offered for saving: no folders, nothing invisible, up to 120 characters with its
 * extension kept.
 * @param extension without the point: the true one, put in the place of another that the name may bear
 */
export function safeFileName(name: string, extension?: string): string {
  const last = name.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/\s/g, ' ')
    .replace(INVISIBLE, '')
    .replace(FORBIDDEN, '_')
    .replace(/ {2,}/g, ' ')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  const written = EXTENSION.exec(plain)?.[0] ?? '';
  const stem = plain.slice(0, plain.length - written.length).replace(/[. ]+$/, '') || 'document';
  const end = extension === undefined || isSame(written.slice(1), extension) ? written : `.${extension}`;
  const short = stem
    .slice(0, LONGEST - end.length - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '');
  return `${DEVICE.test(short) ? '_' : ''}${short}${end}`;
}

function isSame(written: string, extension: string): boolean {
  const lower = written.toLowerCase();
  return (SAME[lower] ?? lower) === (SAME[extension] ?? extension);
}
