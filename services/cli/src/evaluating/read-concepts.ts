import { resolve } from 'node:path';
import { FileError } from '@navette/spreadsheets';
import { CONCEPTS, type Concept, mergeTaxonomies, taxonomyOf } from '@navette/taxonomy';
import { readEscoFolder } from '../taxonomy/read-esco-folder.ts';

/**
 * Our taxonomy, with ESCO's files of a folder on top where one is named; undefined where none of them is there.
 * @throws FileError, EscoError
 */
export async function readConcepts(folder: string | undefined, cwd: string): Promise<readonly Concept[] | undefined> {
  if (folder === undefined) return CONCEPTS;
  const esco = await readEscoFolder(resolve(cwd, folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') throw new FileError('missing', folder);
    throw error;
  });
  return esco && mergeTaxonomies(taxonomyOf(CONCEPTS), esco).taxonomy.concepts;
}
