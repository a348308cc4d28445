import type { Model } from '../model/model.ts';
import type { Parts } from './likeness.ts';

const PARTS = ['cosine', 'bm25', 'letters', 'covered', 'covering', 'pairs'] as const;

/**
 * How much each part of a likeness counts, adding up to 1. The texts decide: documents of a few words (titles, labels) are
 * told apart by their letters; among descriptions a need of a line wants its rare words in common, a long one the whole.
 */
export function mixFor(
  mixes: Model['words']['mixes'],
  needTerms: number,
  meanLength: number,
  isTranslated: boolean,
): Parts {
  const brevity = brevityOf(mixes, meanLength);
  if (isTranslated) return blend(normalised(mixes.foreignText), normalised(mixes.foreignLabel), brevity);
  const length = between(needTerms, mixes.lineLength[0], mixes.lineLength[1]);
  const described = blend(normalised(mixes.line), normalised(mixes.text), length);
  return blend(described, normalised(mixes.label), brevity);
}

/** 1 where documents of such a mean length are labels, 0 where they are descriptions. */
export function brevityOf({ labelLength }: Model['words']['mixes'], meanLength: number): number {
  return between(meanLength, labelLength[1], labelLength[0]);
}

/** 0 at `from`, 1 at `to`, straight between. */
function between(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

function normalised(mix: Parts): Parts {
  const sum = PARTS.reduce((total, part) => total + mix[part], 0) || 1;
  return Object.fromEntries(PARTS.map((part) => [part, mix[part] / sum])) as unknown as Parts;
}

function blend(a: Parts, b: Parts, share: number): Parts {
  return Object.fromEntries(PARTS.map((part) => [part, (1 - share) * a[part] + share * b[part]])) as unknown as Parts;
}
