import { packZip, unpackZip } from '../zip/rewrite-zip.ts';
import type { NamedAuthor } from './named-author.ts';
import { bareProperties } from './office-properties.ts';
import { stripPicture } from './picture.ts';
import type { RemovedPart, StrippedDocument } from './stripped.ts';

/** Pictures in which a camera writes, and that none of our filters reads. */
const UNREAD_PICTURE = /\.(?:tiff?|hei[cf]|avif|dng)$/i;
/** Files within the file, which have properties and pictures of their own. */
const EMBEDDED = /(?:^|\/)embeddings\/.|\.(?:docx|xlsx|pptx|od[tsp]|pdf)$|^Object [^/]+\/meta\.xml$/i;
/** Whoever signed a file signed its bytes: changed, it would be signed no more. */
const SIGNED = /^_xmlsignatures\/.|^META-INF\/[^/]*signatures[^/]*\.xml$/i;

/**
 * Takes the properties out of an office file, and out of its pictures what is not seen in them. What a person wrote, remarks
 * and their authors included, stays; so does a file that is signed.
 * @throws DomainError `invalid`: `file_damaged`, or `file_size` for one that would grow beyond bounds
 */
export async function stripOffice(bytes: Uint8Array): Promise<StrippedDocument> {
  const entries = await unpackZip(bytes);
  const names = [...entries.keys()];
  if (names.some((name) => SIGNED.test(name))) return { bytes, removed: [], left: [{ field: 'signed', value: '✓' }] };
  const bare = bareProperties(entries);
  const removed = new Set<RemovedPart>();
  const left: NamedAuthor[] = names.flatMap((name) => [
    ...(UNREAD_PICTURE.test(name) ? [{ field: 'picture', value: name }] : []),
    ...(EMBEDDED.test(name) ? [{ field: 'embedded', value: name }] : []),
  ]);
  const kept = new Map(entries);
  for (const [name, content] of entries) {
    const empty = bare.get(name);
    const stripped = empty === undefined ? pictureIn(content) : { bytes: empty, removed: ['properties'] as const };
    if (stripped === 'damaged') left.push({ field: 'picture', value: name });
    else if (stripped !== undefined && Buffer.compare(stripped.bytes, content) !== 0) {
      kept.set(name, stripped.bytes);
      for (const part of stripped.removed) removed.add(part);
    }
  }
  return { bytes: removed.size === 0 ? bytes : await packZip(kept), removed: [...removed], left };
}

/** A picture that can't be read is no reason to refuse the report around it: its writer is told of it. */
function pictureIn(content: Uint8Array) {
  try {
    return stripPicture(content);
  } catch {
    return 'damaged';
  }
}
