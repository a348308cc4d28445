import { wordsOf } from '../output.ts';
import { type Child, describeExit, type Exit, type SpawnRequest, spawnChild } from './spawn.ts';

/** A program to start; who starts it decides where its lines go. */
export type ProgramRequest = Omit<SpawnRequest, 'onLine'>;

/** What a process did that ran once. */
export interface Finished {
  readonly exit: Exit;
  readonly stdout: readonly string[];
  /** Its last words on stderr, or how it ended. */
  readonly lastWords: string;
}

/** Runs a program to its end on behalf of somebody, who sees to its output and to its end when everything stops. */
export type Runner = (program: ProgramRequest) => Promise<Finished>;

/** Runs a program to its end, collecting what it says on stdout and showing what it says on stderr. */
export function runOnce(
  request: ProgramRequest,
  onErrorLine: (line: string) => void,
): { child: Child; finished: Promise<Finished> } {
  const stdout: string[] = [];
  let last = '';
  const onLine = (line: string, from: 'stdout' | 'stderr') => {
    if (from === 'stdout') {
      stdout.push(line);
      return;
    }
    last = line;
    onErrorLine(line);
  };
  const child = spawnChild({ ...request, onLine });
  const finished = child.exited.then((exit) => ({ exit, stdout, lastWords: wordsOf(last) || describeExit(exit) }));
  return { child, finished };
}
