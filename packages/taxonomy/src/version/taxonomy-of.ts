import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Concept } from '../concept.ts';
import type { Taxonomy } from '../taxonomy.ts';

const DIGITS = 16;
/** The members of a concept in the order in which they are hashed, whatever order an object was made in. */
const MEMBERS = [
  'id',
  'prefLabel',
  'altLabels',
  'hiddenLabels',
  'conditionalLabels',
  'broader',
  'related',
  'exactMatch',
  'sectors',
  'source',
  'borrowed',
] as const satisfies readonly (keyof Concept)[];

/** Concepts with their version, which is read from their content and nothing else. */
export function taxonomyOf(concepts: readonly Concept[]): Taxonomy {
  const hash = sha256.create();
  for (const concept of concepts) {
    // A list, so that absent members keep their place; languages always come in one order from our readers.
    hash.update(utf8ToBytes(`${JSON.stringify(MEMBERS.map((member) => inOrder(concept[member])))}\n`));
  }
  return { version: bytesToHex(hash.digest()).slice(0, DIGITS), concepts };
}

/** Labels by language as [language, labels] pairs sorted by language: the same however the object was built. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value ?? null;
  return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
