import { resolve } from 'node:path';
import { CONCEPTS, type Concept, mergeTaxonomies, taxonomyOf } from '@navette/taxonomy';
import type { Terminal } from '../terminal.ts';
import { readEscoFolder } from './read-esco-folder.ts';

/** The product's concepts, with ESCO's where a folder of its files is named; undefined when that holds none. */
export async function conceptsToRead(
  folder: string | undefined,
  terminal: Terminal,
): Promise<readonly Concept[] | undefined> {
  if (folder === undefined) return CONCEPTS;
  const esco = await readEscoFolder(resolve(terminal.cwd, folder));
  return esco === undefined ? undefined : mergeTaxonomies(taxonomyOf(CONCEPTS), esco).taxonomy.concepts;
}
