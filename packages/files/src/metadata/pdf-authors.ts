import { type NamedAuthor, named } from './named-author.ts';

/** What a PDF says of who made it. The title is often the name of a file, and the file's that of a customer. */
const FIELDS = ['Author', 'Company', 'Manager', 'Creator', 'Title', 'Subject', 'Keywords'];
const XMP_FIELDS = ['dc:creator', 'dc:rights', 'dc:publisher', 'photoshop:credit', 'pdfx:company'];

/** @returns undefined when the file can't be read: protected by a password, or broken */
export async function pdfAuthors(bytes: Uint8Array): Promise<NamedAuthor[] | undefined> {
  // Half a second to load and rarely wanted: not at the start.
  const { getDocumentProxy } = await import('unpdf');
  try {
    // The library takes the bytes away from who gives them.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    try {
      const { info, metadata } = await document.getMetadata();
      const own: Record<string, unknown> = { ...info, ...Object(Object(info).Custom) };
      return named([
        ...FIELDS.map((field) => [field, own[field]] as const),
        ...XMP_FIELDS.map((field) => [field, textOf(metadata?.get(field))] as const),
      ]);
    } finally {
      await document.loadingTask.destroy();
    }
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): unknown {
  return Array.isArray(value) ? value.join(', ') : value;
}
