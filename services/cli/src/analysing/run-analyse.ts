import { text as readAll } from 'node:stream/consumers';
import { readText } from '@navette/reading';
import { termsOf } from '@navette/scoring';
import { send } from '../output/send.ts';
import { DONE, type ExitCode, type Terminal } from '../terminal.ts';
import type { AnalyseRequest } from './analyse-request.ts';
import { writeAnalysis } from './write-analysis.ts';

/** Reads a text and writes all that was read in it to stdout, for people or as JSON. */
export async function runAnalyse(request: AnalyseRequest, terminal: Terminal): Promise<ExitCode> {
  const text = request.text === '-' ? await readAll(terminal.stdin) : request.text;
  const today = request.today ?? new Date().toISOString().slice(0, 10);
  const reading = readText(text, { as: request.as, today, language: request.written });
  const terms = [...termsOf(text, reading.language).keys()];
  const pieces = request.json
    ? [`${JSON.stringify({ as: request.as, today, terms, ...reading }, null, 2)}\n`]
    : writeAnalysis(text, terms, reading, request.lang);
  await send(pieces, terminal.stdout);
  return DONE;
}
