import { projectExplanation } from '@navette/domain';
import { createIndex } from '@navette/scoring';
import { LANGUAGES } from '@navette/taxonomy';
import { describe, expect, it } from 'vitest';
import { narrated } from './narrated.ts';

const index = createIndex();
index.upsert({
  id: 'p',
  title: 'Vision industrielle pour tissus',
  text: 'Contrôle visuel des tissus et des défauts de tissage.',
  place: { area: '62' },
  sectorsServed: ['13'],
  trl: 5,
  terms: { minimumBudget: 5000, leadTimeWeeks: 2 },
  wishes: { sizes: ['ETI'] },
});
index.upsert({ id: 'q', title: 'Boulangerie', text: 'Fours et pains.' });

const explanation = index.explain(
  {
    id: 'n',
    title: 'Contrôle visuel de tissus',
    text: 'Détecter les défauts de tissage en ligne.',
    sector: '13.96',
    organisationSize: 'ETI',
    place: { area: '59' },
    perimeter: { areas: ['59'], radiusKm: 80 },
    trl: { minimum: 7 },
    certificates: ['ISO 9001'],
    terms: { budget: { maximum: 20_000 }, weeksToDecision: 8 },
  },
  'p',
);

describe('an explanation in words', () => {
  it.each(
    LANGUAGES.flatMap((language) => (['teaser', 'card', 'all'] as const).map((stage) => [language, stage] as const)),
  )('reads well in %s at the stage "%s"', (language, stage) => {
    if (explanation === undefined) throw new Error('the profile is not in the index');
    const shown = projectExplanation(explanation, stage, { teaserSector: 'C', kmFromAreaCentre: 61 });
    if (shown === null) throw new Error('nothing is shown');
    const told = narrated(shown, language, { profileName: 'Visiotex' });
    const words = [told.summary, ...told.criteria.map((one) => one.text), ...told.gates.map((one) => one.text)].join(
      '\n',
    );
    expect(words).not.toMatch(/undefined|null|NaN|\[object/);
    for (const criterion of told.criteria) expect(criterion.text, criterion.key).not.toBe('');
    if (stage === 'teaser') {
      expect(words).toMatch(/50.+150/);
      expect(words).not.toMatch(/défauts|80\skm|ISO|ETI/);
    }
  });
});
