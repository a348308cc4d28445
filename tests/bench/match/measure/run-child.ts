import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Measured } from '../report/row.ts';
import type { SystemRequest } from './measure-system.ts';

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));
/** Of a child's heap, megabytes: a million profiles have to fit. */
const HEAP_MB = 12_000;
const LINES_SHOWN = 3;

/** Measures in a process of its own. @throws Error with what it said last where it failed, was stopped or took too long */
export async function measureInChild(
  request: SystemRequest,
  limitSeconds: number,
  stopping: AbortSignal,
): Promise<Measured> {
  const limit = AbortSignal.timeout(limitSeconds * 1_000);
  const child = spawn(
    process.execPath,
    [
      '--expose-gc',
      `--max-old-space-size=${HEAP_MB}`,
      '--disable-warning=ExperimentalWarning',
      CHILD,
      JSON.stringify(request),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], signal: AbortSignal.any([limit, stopping]), killSignal: 'SIGKILL' },
  );
  const failed = once(child, 'error').then(([error]) => error as Error);
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const outcome = await Promise.race([failed, ended]);
  if (limit.aborted) throw new Error(`took longer than ${limitSeconds} s`);
  if (outcome instanceof Error) throw outcome;
  const [stdout, stderr, [code]] = outcome;
  if (code === 0) return JSON.parse(stdout) as Measured;
  throw new Error(`exit code ${code}: ${stderr.trim().split('\n').slice(-LINES_SHOWN).join(' ')}`);
}
