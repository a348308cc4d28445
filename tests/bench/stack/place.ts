import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '@navette/infra/launcher/home.ts';
import { takeLock } from '@navette/infra/launcher/lock.ts';

/** Where everything lies that a run of the benchmark keeps for the next one: the database server, secrets, logs. */
export interface Place {
  readonly folder: string;
  release(): void;
}

/** Takes a folder for this run alone. @throws Error where another run uses it */
export function takePlace(folder: string = join(PROJECT, '.navette/bench')): Place {
  mkdirSync(join(folder, 'log'), { recursive: true, mode: 0o700 });
  const lock = takeLock(join(folder, 'lock'));
  if (lock === undefined) throw new Error(`another benchmark runs in ${folder}; wait for it, or give another --home`);
  return { folder, release: () => lock.release() };
}
