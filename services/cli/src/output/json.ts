import type { MatchOutcome, NeedResult, Writer } from './result.ts';
import { rounded } from './rounded.ts';

/** One JSON array; a line for each need, so that two runs can be compared line by line. */
export const writeJson: Writer = function* (results) {
  let before = '[\n';
  for (const result of results) {
    yield before + JSON.stringify(rounded(asJson(result)));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
};

function asJson({ need, matches }: NeedResult): object {
  return { need: { id: need.id, title: need.title }, matches: matches.map(matchAsJson) };
}

function matchAsJson({ rank, startup, explanation, narration }: MatchOutcome): object {
  return {
    rank,
    score: explanation.score,
    startup: { id: startup.id, name: startup.name },
    gates: explanation.gates,
    criteria: explanation.criteria.map(({ key, value, weight, contribution, evidence }) => {
      return { key, value, weight, contribution, evidence };
    }),
    summary: narration.summary,
  };
}
