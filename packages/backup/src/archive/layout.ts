/** First entry: what kind of file this is. */
export const MARK_NAME = 'navette-backup.json';
/** Last entry. */
export const MANIFEST_NAME = 'manifest.json';
/** Both are small; what is larger is something else. */
export const LARGEST_JSON = 8 * 1024 * 1024;

/**
 * A table's text is cut into entries of at most this size: tar wants to know the size of an entry before its content, and
 * nobody knows the size of a table before it was read.
 */
export const PART_BYTES = 4 * 1024 * 1024;

const PART = /^data\/((?:public|auth)\.[^/]{1,63})\/(\d{8})\.copy$/;

/** The name of the `part`th entry, from 0, of a table ("public.needs"). */
export function partName(table: string, part: number): string {
  return `data/${table}/${String(part).padStart(8, '0')}.copy`;
}

/** Table and part that a name stands for; undefined for a name that this archive can't hold. */
export function readPartName(name: string): { readonly table: string; readonly part: number } | undefined {
  const [, table, part] = PART.exec(name) ?? [];
  return table === undefined ? undefined : { table, part: Number(part) };
}

const FILE_PART = /^files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(\d{8})$/;

/** The name of the `part`th entry, from 0, of an attachment's bytes. */
export function filePartName(id: string, part: number): string {
  return `files/${id}/${String(part).padStart(8, '0')}`;
}

/** Attachment and part that a name stands for; undefined for a name that stands for none. */
export function readFilePartName(name: string): { readonly id: string; readonly part: number } | undefined {
  const [, id, part] = FILE_PART.exec(name) ?? [];
  return id === undefined ? undefined : { id, part: Number(part) };
}

/** How a table is named in an archive. */
export function tableKey(table: { readonly schema: string; readonly name: string }): string {
  return `${table.schema}.${table.name}`;
}
