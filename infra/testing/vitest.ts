import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PROJECT } from '../launcher/home.ts';

/** A suite of tests/vitest.config.ts. */
export type Suite = 'unit' | 'medium' | 'medium-redis' | 'launcher' | 'e2e';

export interface VitestRun {
  readonly suites: readonly Suite[];
  /** Parts of file names and options of vitest, from the command line. */
  readonly args: readonly string[];
  /** Where a report is written as JSON. */
  readonly report: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Runs vitest in the foreground. TERM is passed on, so that nothing of it outlives us. @returns its exit code */
export function runVitest({ suites, args, report, env }: VitestRun): Promise<number> {
  const fromRoot = createRequire(join(PROJECT, 'package.json'));
  const program = join(dirname(fromRoot.resolve('vitest/package.json')), 'vitest.mjs');
  const command = [
    program,
    'run',
    `--config=${join(PROJECT, 'tests/vitest.config.ts')}`,
    ...suites.map((suite) => `--project=${suite}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ];
  const { promise, resolve } = Promise.withResolvers<number>();
  const child = spawn(process.execPath, command, { cwd: PROJECT, stdio: 'inherit', env });
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  // Ctrl-C reaches vitest by itself; we only have to outlive it.
  const ignore = () => {};
  process.on('SIGTERM', passOn).on('SIGINT', ignore);
  child.once('error', () => resolve(1));
  child.once('close', (code) => {
    process.off('SIGTERM', passOn).off('SIGINT', ignore);
    resolve(code ?? 1);
  });
  return promise;
}
