import { CRITERION_KEYS } from '../explanation/explanation.ts';
import type { Model } from './model.ts';

const MOST_LOGITS = 30;

/** Throws RangeError, naming the number, when a model's numbers make no sense. */
export function validateModel(model: Model): void {
  if (model.version.trim() === '') throw new RangeError('model.version is empty');
  within('bias', model.bias, Number.NEGATIVE_INFINITY);
  for (const key of CRITERION_KEYS) within(`weights.${key}`, model.weights[key], 0);
  if (CRITERION_KEYS.every((key) => model.weights[key] === 0)) throw new RangeError('model.weights are all 0');
  const reach = CRITERION_KEYS.reduce((sum, key) => sum + model.weights[key], Math.abs(model.bias));
  // Past that a logistic is 1 to the last digit, and a score no longer tells its logit.
  within('bias and weights together', reach, 0, MOST_LOGITS);
  within('prior', model.prior, 0, 1);
  within('reading.words', model.reading.words, 1);
  within('reading.titleWeight', model.reading.titleWeight, 0);
  within('words.idfExponent', model.words.idfExponent, 0);
  within('words.lengthPad', model.words.lengthPad, 0);
  within('words.kin.likeness', model.words.kin.likeness, 0.1, 1);
  within('words.kin.exponent', model.words.kin.exponent, 0);
  within('words.kin.each', model.words.kin.each, 0);
  within('words.kin.all', model.words.kin.all, 0);
  within('words.kin.words', model.words.kin.words, 0);
  const { label, text } = model.words.letters.idfExponent;
  within('words.letters.idfExponent.label', label, 0);
  within('words.letters.idfExponent.text', text, 0);
  within('words.bm25.saturation', model.words.bm25.saturation, 0);
  within('words.bm25.lengthShare', model.words.bm25.lengthShare, 0, 1);
  within('words.bm25.idfExponent', model.words.bm25.idfExponent, 0);
  within('words.spread', model.words.spread, 1);
  within('words.pivot', model.words.pivot, 0, 1);
  const { labelLength, lineLength, ...mixes } = model.words.mixes;
  within('words.mixes.labelLength', labelLength[0], 0, labelLength[1] - 1);
  within('words.mixes.lineLength', lineLength[0], 0, lineLength[1] - 1);
  for (const [name, mix] of Object.entries(mixes)) {
    for (const [part, share] of Object.entries(mix)) within(`words.mixes.${name}.${part}`, share, 0);
  }
  const { trust, ...pivot } = model.pivot;
  for (const [name, number] of Object.entries(pivot)) within(`pivot.${name}`, number, 0);
  for (const [name, number] of Object.entries(trust)) within(`pivot.trust.${name}`, number, 0, 1);
  within('concepts.floor', model.concepts.floor, 0, 0.99);
  within('concepts.essential', model.concepts.essential, 1);
  within('candidates.terms', model.candidates.terms, 1);
  for (const by of ['words', 'concepts'] as const) {
    const [least, most] = model.candidates[by];
    within(`candidates.${by}[0]`, least, 1);
    within(`candidates.${by}[1]`, most, least);
  }
  within('memory.neighbours', model.memory.neighbours, 0);
  within('memory.exponent', model.memory.exponent, 0);
  within('memory.share', model.memory.share, 0, 1);
  within('proximity.decayKm', model.proximity.decayKm, 1);
  within('proximity.borderKm', model.proximity.borderKm, 0);
  within('maturityGap', model.maturityGap, 1);
  within('plausible.capabilities', model.plausible.capabilities, 0, 1);
  within('plausible.text', model.plausible.text, 0, 1);
}

function within(name: string, value: number, least: number, most = Number.POSITIVE_INFINITY): void {
  if (Number.isFinite(value) && value >= least && value <= most) return;
  throw new RangeError(`model.${name} is ${value}, expected a number from ${least} to ${most}`);
}
