import {
  halfOf,
  type Judgements,
  type LabelledText,
  readDecisions,
  readJudgements,
  readTexts,
} from '@navette/evaluation';
import type { PastDecision } from '@navette/scoring';
import type { EvaluateRequest } from './evaluate-request.ts';
import { readContent } from './read-content.ts';

/** A labelled set as asked for. */
export interface LabelledSet {
  readonly docs: readonly LabelledText[];
  /** Of the half asked for, where one was. */
  readonly queries: readonly LabelledText[];
  readonly judgements: Judgements;
  readonly history: readonly PastDecision[];
  /** Judgements whose query, or whose document, the other files do not have. */
  readonly unknown: { readonly queries: number; readonly docs: number };
}

/** Reads the files of a set. @throws FileError, InputError */
export async function readSet(request: EvaluateRequest, cwd: string): Promise<LabelledSet> {
  const read = async <T>(path: string, reader: (content: string, file: string) => T): Promise<T> =>
    reader(await readContent(path, cwd), path);
  const docs = await read(request.docs, readTexts);
  const queries = await read(request.queries, readTexts);
  const judgements = await read(request.qrels, readJudgements);
  const history = request.history === undefined ? [] : await read(request.history, readDecisions);
  return {
    docs,
    queries: request.half === undefined ? queries : queries.filter(({ id }) => halfOf(id) === request.half),
    judgements,
    history,
    unknown: countUnknown(docs, queries, judgements),
  };
}

function countUnknown(
  docs: readonly LabelledText[],
  queries: readonly LabelledText[],
  judgements: Judgements,
): LabelledSet['unknown'] {
  const docIds = new Set(docs.map(({ id }) => id));
  const queryIds = new Set(queries.map(({ id }) => id));
  const judged = new Set([...judgements.values()].flatMap((grades) => [...grades.keys()]));
  return {
    queries: [...judgements.keys()].filter((id) => !queryIds.has(id)).length,
    docs: [...judged].filter((id) => !docIds.has(id)).length,
  };
}
