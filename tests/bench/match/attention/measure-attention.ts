import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Exposure,
  exposureByRelevance,
  exposureWithAttention,
  readJudgements,
  readTexts,
} from '@navette/evaluation';
import { PROJECT } from '@navette/infra/launcher/home.ts';
import { createIndex, MODEL } from '@navette/scoring';

/** Judged needs and descriptions, where somebody laid them beside the checkout; else our own small set. */
const REAL = '../shared/data/eval/ilab-need-fr';
const OWN = 'tests/quality/set';
/** So many counts over all needs: after each twenty of a thousand. */
const BATCHES = 50;
/** A profile can carry so many times the places that it would have if all had the same. */
const CAPACITY_OF_MEAN = 2;
const TOP = 10;
/** Tried beside the model's own. */
const WEIGHTS = [0.4, 0.8, 1.2, 2];

export interface AttentionFigures {
  readonly source: string;
  readonly needs: number;
  readonly profiles: number;
  readonly capacity: number;
  readonly relevance: Exposure;
  /** By weight of the criterion, least first. */
  readonly attention: readonly { readonly weight: number; readonly exposure: Exposure }[];
}

/** What it costs to spread attention, on judged needs, for several weights. */
export function measureAttention(say: (line: string) => void): AttentionFigures {
  const source = existsSync(join(PROJECT, REAL)) ? REAL : OWN;
  const read = (name: string) => readFileSync(join(PROJECT, source, name), 'utf8');
  const profiles = readTexts(read('docs.jsonl'), 'docs.jsonl');
  const needs = readTexts(read('queries.jsonl'), 'queries.jsonl');
  const judgements = readJudgements(read('qrels.tsv'), 'qrels.tsv');
  const capacity = Math.ceil((CAPACITY_OF_MEAN * TOP * needs.length) / profiles.length);
  const requestOf = (attention: number) => ({
    index: createIndex({ model: { ...MODEL, weights: { ...MODEL.weights, attention } } }),
    profiles,
    needs,
    judgements,
    capacity,
    batch: Math.ceil(needs.length / BATCHES),
  });
  say('attention: by relevance alone');
  const relevance = exposureByRelevance(requestOf(MODEL.weights.attention));
  const weights = [...new Set([...WEIGHTS, MODEL.weights.attention])].sort((a, b) => a - b);
  const attention = weights.map((weight) => {
    say(`attention: with a weight of ${weight}`);
    return { weight, exposure: exposureWithAttention(requestOf(weight)) };
  });
  return { source, needs: needs.length, profiles: profiles.length, capacity, relevance, attention };
}
