import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '@navette/infra/launcher/home.ts';
import { DEMO_PROFILES } from '@navette/infra/seed/data/index.ts';
import { createColumnMap, fileSource, openTable, readProfiles, recogniseHeader } from '@navette/spreadsheets';
import { CONCEPTS } from '@navette/taxonomy';
import { type Corpus, gatherCorpus, type RealText } from './corpus.ts';

/** Real descriptions of 3,923 French projects, where somebody laid them beside the checkout. */
const REAL = '../shared/data/ilab/startups.csv';

/** The word statistics of real descriptions where they are at hand, else those of the demo's texts and the taxonomy. */
export async function readCorpus(): Promise<Corpus> {
  const path = join(PROJECT, REAL);
  return existsSync(path)
    ? gatherCorpus(REAL, await readRealTexts(path))
    : gatherCorpus('French texts of the demo and of the taxonomy', ownTexts());
}

async function readRealTexts(path: string): Promise<RealText[]> {
  const table = await openTable(fileSource(path, REAL), {
    knownHeader: (name) => recogniseHeader(name, 'startup') !== undefined,
  });
  const texts: RealText[] = [];
  for await (const item of readProfiles(table, createColumnMap('startup'))) {
    if (item.kind === 'startup') texts.push(item.profile);
  }
  return texts;
}

function ownTexts(): RealText[] {
  return [
    ...DEMO_PROFILES.filter(({ language }) => language === 'fr').map(({ title, description }) => ({
      title,
      text: description,
    })),
    ...CONCEPTS.map(({ prefLabel, altLabels }) => ({ title: prefLabel.fr, text: altLabels.fr.join(' ') })),
  ];
}
