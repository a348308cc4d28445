import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runAllChecks } from './all-checks.ts';
import { describeFinding } from './finding.ts';

/** One check: what it is called, and what it found wrong. */
interface Verdict {
  readonly name: string;
  readonly ok: boolean;
  /** Shown only when something is wrong. */
  readonly output: string;
  readonly ms: number;
}

/**
 * The command behind `npm run verify`: everything that needs no service, at the same time.
 * @returns the exit code
 */
export async function verify(project: string): Promise<number> {
  const web = join(project, 'services/web/tsconfig.json');
  const verdicts = await Promise.all([
    ofCommand(project, 'types', typesOf('.', 'root')),
    ...(existsSync(web) ? [ofCommand(project, 'types of the pages', typesOf(web, 'web'))] : []),
    ofCommand(project, 'unit tests', ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', 'unit']),
    ofCommand(project, 'lint, format, cycles', ['biome', 'check', '--error-on-warnings', '.']),
    ofChecks(project),
  ]);
  for (const { name, output } of verdicts.filter((verdict) => !verdict.ok)) console.log(`\n${name}\n\n${output}`);
  for (const { name, ok, ms } of verdicts)
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${(ms / 1000).toFixed(1)} s)`);
  return verdicts.every((verdict) => verdict.ok) ? 0 : 1;
}

/** Looks only at what changed since the last time. */
function typesOf(config: string, name: string): string[] {
  return ['tsc', '-p', config, '--incremental', '--tsBuildInfoFile', `node_modules/.cache/${name}.tsbuildinfo`];
}

async function ofChecks(project: string): Promise<Verdict> {
  const startedAt = performance.now();
  const output = runAllChecks(project).map(describeFinding).join('\n');
  return {
    name: 'imports, purity, environment, references',
    ok: output === '',
    output,
    ms: performance.now() - startedAt,
  };
}

function ofCommand(project: string, name: string, [program = '', ...args]: readonly string[]): Promise<Verdict> {
  const startedAt = performance.now();
  const { promise, resolve } = Promise.withResolvers<Verdict>();
  const child = spawn(join(project, 'node_modules/.bin', program), args, {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const end = (ok: boolean) => resolve({ name, ok, output, ms: performance.now() - startedAt });
  child.once('error', (error) => {
    output += error.message;
    end(false);
  });
  child.once('close', (code) => end(code === 0));
  return promise;
}
