import { DEMO_ORGANISATIONS, DEMO_PROFILES } from '@navette/infra/seed/data/index.ts';
import { createRandom, type Random } from '@navette/infra/seed/large/random.ts';
import type { ProfileDocument } from '@navette/scoring';
import { type Corpus, drawText } from './corpus.ts';

const SEED = 1;

/** `count` profiles, always the same ones: texts from the statistics of a corpus, every structured field as the demo's. */
export function* drawProfiles(corpus: Corpus, count: number, seed: number = SEED): Generator<ProfileDocument, void> {
  const random = createRandom(seed);
  for (let index = 0; index < count; index++) yield drawProfile(corpus, random, `p${String(index).padStart(7, '0')}`);
}

function drawProfile(corpus: Corpus, random: Random, id: string): ProfileDocument {
  const model = random.pick(DEMO_PROFILES);
  const { country, site } = random.pick(DEMO_ORGANISATIONS);
  return {
    id,
    title: drawText(corpus, random, random.pick(corpus.titleLengths)),
    text: drawText(corpus, random, random.pick(corpus.textLengths)),
    language: 'fr',
    sectorsServed: [...model.sectorsServed],
    place: { country, area: site.area, lat: site.lat, lon: site.lon },
    areasServed: [country, ...(model.areasServed ?? [])],
    trl: 1 + random.below(9),
    certificates: [...(model.certificates ?? [])],
    languages: ['fr', ...model.languages.filter((language) => language !== 'fr')],
    // One in fifty can carry nothing more: its gate is closed.
    capacityLeft: random.chance(0.02) ? 0 : 1 + random.below(6),
    terms: {
      paidPilotOnly: random.chance(0.15),
      minimumBudget: 1_000 * (1 + random.below(40)),
      leadTimeWeeks: 1 + random.below(20),
    },
    ...(random.chance(0.15) && { wishes: { sizes: ['PME', 'ETI'], sectors: model.sectorsServed.slice(0, 1) } }),
  };
}
