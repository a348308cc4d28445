import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EscoTaxonomy, isLanguage, type Language, readEsco } from '@navette/taxonomy';

const SKILLS = /^skills_(?<language>[a-z]{2})\.csv$/i;
const BROADER = /^broaderRelationsSkillPillar(?:_[a-z]{2})?\.csv$/i;

/**
 * ESCO as its published files lie in a folder: `skills_fr.csv` and its sisters, one at least, and if it is there
 * `broaderRelationsSkillPillar_fr.csv`.
 * Undefined when no file of skills in one of our languages is there.
 * @throws EscoError for a file that is no such file; the system’s error for a folder that cannot be read
 */
export async function readEscoFolder(folder: string): Promise<EscoTaxonomy | undefined> {
  const skills: Partial<Record<Language, string>> = {};
  let broader: string | undefined;
  for (const name of (await readdir(folder)).toSorted()) {
    const language = SKILLS.exec(name)?.groups?.language?.toLowerCase();
    if (isLanguage(language)) skills[language] = await readFile(join(folder, name), 'utf8');
    else if (BROADER.test(name)) broader ??= await readFile(join(folder, name), 'utf8');
  }
  return Object.keys(skills).length === 0 ? undefined : readEsco({ skills, broader });
}
