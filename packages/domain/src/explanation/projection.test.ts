import { describe, expect, it } from 'vitest';
import { projectExplanation, type StoredExplanation } from './projection.ts';

const WORD = 'marker-word-of-the-need';
const span = { field: 'text', start: 3, end: 9 };

const explanation: StoredExplanation = {
  modelVersion: 'test-1',
  score: 0.8137,
  meanLogit: 0.4242,
  eligible: true,
  gates: [
    { key: 'perimeter', passed: true, need: { areas: [WORD] }, profile: '62' },
    { key: 'certificates', passed: true, need: [WORD], profile: ['ISO 9001'] },
    { key: 'maturity', passed: true, need: 6, profile: 7 },
  ],
  criteria: [
    {
      key: 'text',
      value: 0.31234,
      mean: 0.1,
      weight: 2,
      contribution: 0.42468,
      evidence: { terms: [{ term: WORD, share: 1, needSpans: [span], profileSpans: [span] }] },
    },
    {
      key: 'capabilities',
      value: 0.7,
      mean: 0.2,
      weight: 3,
      contribution: 1.53217,
      evidence: {
        pairs: [
          {
            need: 'machine-vision',
            profile: 'machine-vision',
            similarity: 0.93,
            essential: true,
            needSpans: [span],
            profileSpans: [span],
          },
        ],
      },
    },
    { key: 'sector', value: 1, mean: 0.5, weight: 1, contribution: 0.5, evidence: { need: '13.96', profile: '13' } },
    {
      key: 'proximity',
      value: 0.73311,
      mean: 0.5,
      weight: 1,
      contribution: 0.23311,
      evidence: { km: 37.4, insidePerimeter: true, needArea: '59', profileArea: '62', crossBorder: false },
    },
    {
      key: 'terms',
      value: 1,
      mean: 0.5,
      weight: 1,
      contribution: 0.5,
      evidence: {
        aspects: [
          { aspect: 'paid_trial', fits: true, need: true, profile: true },
          { aspect: 'budget', fits: true, need: 47_113, profile: 10_000 },
        ],
      },
    },
    {
      key: 'reciprocity',
      value: 1,
      mean: 0.5,
      weight: 1,
      contribution: 0.5,
      evidence: { aspects: [{ aspect: 'size', fits: true, need: 'ETI', profile: ['ETI'] }] },
    },
    { key: 'a-criterion-nobody-thought-of', value: 1, mean: 0, weight: 1, contribution: 1, evidence: { secret: WORD } },
  ],
};
const around = { teaserSector: 'C', kmFromAreaCentre: 61 };

describe('the projection of an explanation', () => {
  it('leaves the owner’s side everything', () => {
    expect(projectExplanation(explanation, 'all', around)).toBe(explanation);
  });

  it('tells a teaser no word of the need, no exact number, no place but a band, no criterion that nobody allowed', () => {
    const told = JSON.stringify(projectExplanation(explanation, 'teaser', around));
    for (const hidden of [
      WORD,
      '13.96',
      '37.4',
      '"59"',
      '47113',
      'ETI',
      '0.8137',
      '0.4242',
      '1.53217',
      '0.73311',
      'nobody-thought-of',
      'paid_trial',
    ]) {
      expect(told, hidden).not.toContain(hidden);
    }
    expect(told).toContain('50_150');
    expect(told).toContain('machine-vision');
  });

  it('rounds contributions, so that changing a profile and looking again measures nothing', () => {
    const shown = projectExplanation(explanation, 'teaser', around);
    for (const criterion of shown?.criteria ?? []) {
      expect(((criterion.value ?? 0) * 4) % 1).toBe(0);
      expect((criterion.contribution * 4) % 1).toBe(0);
    }
    expect(shown?.score).toBe(0.8);
  });

  it('tells the card the words, but still neither place nor size', () => {
    const told = JSON.stringify(projectExplanation(explanation, 'card', around));
    expect(told).toContain(WORD);
    for (const hidden of ['37.4', '"59"', 'ETI', '13.96', '47113']) expect(told, hidden).not.toContain(hidden);
  });

  it('tells nothing at the stage "nothing"', () => {
    expect(projectExplanation(explanation, 'nothing', around)).toBeNull();
  });
});
