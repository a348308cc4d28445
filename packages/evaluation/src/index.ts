export {
  type Exposure,
  type ExposureRequest,
  exposureByRelevance,
  exposureWithAttention,
} from './attention/exposure.ts';
export { gini } from './attention/gini.ts';
export { DEPTH, METRICS, type Metric, measure } from './metric/metrics.ts';
export { ndcg } from './metric/ndcg.ts';
export { bm25 } from './rank/bm25.ts';
export { fillIndex, navette } from './rank/navette.ts';
export type { RankedDoc, Ranker } from './rank/ranker.ts';
export { tfIdfCosine } from './rank/tf-idf-cosine.ts';
export { TokenIndex } from './rank/token-index.ts';
export { INPUT_ERROR_CODES, InputError, type InputErrorCode } from './read/input-error.ts';
export { readDecisions } from './read/read-decisions.ts';
export { readJudgements } from './read/read-judgements.ts';
export { readTexts } from './read/read-texts.ts';
export { evaluate } from './report/evaluate.ts';
export type { Difference, Estimate, Report, SystemFigures } from './report/report.ts';
export { trecLines } from './run/trec-run.ts';
export { HALVES, type Half, halfOf } from './set/half-of.ts';
export type { Judgements } from './set/judgements.ts';
export type { LabelledText } from './set/labelled-text.ts';
export { bootstrap, type Interval } from './statistic/bootstrap.ts';
export { pairedT } from './statistic/paired-t.ts';
