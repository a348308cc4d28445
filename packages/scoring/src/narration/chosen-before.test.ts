import { describe, expect, it } from 'vitest';
import type { CriterionResult, Explanation } from '../explanation/explanation.ts';
import { narrate } from './narrate.ts';

const LANGUAGES = ['fr', 'en', 'de', 'nl'] as const;

function explanation(contribution: number, past: number): Explanation {
  const terms = [{ term: 'pompe', share: 0.3, needSpans: [], profileSpans: [] }];
  const text: CriterionResult = {
    key: 'text',
    value: 0.4,
    mean: 0.5,
    weight: 1,
    contribution,
    evidence: { past, terms },
  };
  return { modelVersion: 'test', score: 0.5, meanLogit: 0, eligible: true, gates: [], criteria: [text] };
}

const told = (contribution: number, past: number): string[] =>
  LANGUAGES.map((language) =>
    narrate(explanation(contribution, past), language, { profileName: 'Visiotex' }).summary.replace(/\u00a0/g, ' '),
  );

describe('an answer to a need in like words', () => {
  it('is told where it speaks for a startup', () => {
    expect(told(0.4, 0.3)).toEqual([
      'En faveur de Visiotex : mot commun (« pompe ») ; choix déjà fait pour un besoin semblable.',
      'In favour of Visiotex: a word in common (“pompe”); chosen before for a similar need.',
      'Für Visiotex spricht: ein gemeinsamer Begriff („pompe“); schon für einen ähnlichen Bedarf gewählt.',
      'Voor Visiotex pleit: een gemeenschappelijk woord (‘pompe’); eerder gekozen voor een vergelijkbare behoefte.',
    ]);
  });

  it('is not told where it weighs little, or where the words speak against it', () => {
    for (const sentence of [...told(0.4, 0.01), ...told(-0.4, 0.3)]) {
      expect(sentence).not.toMatch(/déjà fait|chosen before|schon für|eerder gekozen/);
    }
  });
});
