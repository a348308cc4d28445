import { DEMO_NEEDS, DEMO_ORGANISATIONS } from '@navette/infra/seed/data/index.ts';
import { createRandom, type Random } from '@navette/infra/seed/large/random.ts';
import type { NeedDocument } from '@navette/scoring';
import { type Corpus, drawText } from './corpus.ts';

/** Another one than the profiles'. */
const SEED = 2;
const FEWEST_WORDS = 30;
const MOST_WORDS = 60;
const TITLE_WORDS = 6;

/** `count` needs of 30 to 60 words, title included, always the same ones, with every structured field filled. */
export function drawNeeds(corpus: Corpus, count: number): readonly NeedDocument[] {
  const random = createRandom(SEED);
  return Array.from({ length: count }, (_, index) => drawNeed(corpus, random, `n${String(index).padStart(6, '0')}`));
}

function drawNeed(corpus: Corpus, random: Random, id: string): NeedDocument {
  const model = random.pick(DEMO_NEEDS);
  const { country, site, sector } = random.pick(DEMO_ORGANISATIONS);
  const words = FEWEST_WORDS + random.below(MOST_WORDS - FEWEST_WORDS + 1);
  const budget = 1_000 * (5 + random.below(90));
  return {
    id,
    title: drawText(corpus, random, TITLE_WORDS),
    text: drawText(corpus, random, words - TITLE_WORDS),
    language: 'fr',
    sector,
    organisationSize: random.pick(['PME', 'ETI', 'GE']),
    place: { country, area: site.area, lat: site.lat, lon: site.lon },
    perimeter: { areas: ['FR', 'BE', 'LU'], radiusKm: 100 * (1 + random.below(6)), hard: random.chance(0.15) },
    trl: { minimum: 4 + random.below(5), hard: random.chance(0.15) },
    certificates: random.chance(0.1) ? (model.certificates ?? []) : [],
    languages: ['fr', 'en'],
    terms: {
      paidTrial: random.chance(0.75),
      budget: { minimum: budget / 2, maximum: budget },
      weeksToDecision: 3 + random.below(30),
    },
  };
}
