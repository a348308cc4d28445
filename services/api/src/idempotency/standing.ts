import { setTimeout as wait } from 'node:timers/promises';
import { beginRequest, type Executor, findRequest, type StoredAnswer, takeOverRequest } from '@navette/db';
import { beginsAs, type Fingerprint, isSame } from './fingerprint.ts';

/** What took effect is answered a moment later; that long a repetition waits for it: tries, and ms between them. */
const WAITS = 10;
const WAIT_MS = 100;
/** A write that vanishes while it is looked at was refused meanwhile; it is begun anew, at most this often. */
const TRIES = 3;

/** How a write stands to those that came with the same key before. */
export type Standing =
  | { readonly kind: 'begun'; readonly begunAt: Date }
  | { readonly kind: 'running' }
  | { readonly kind: 'other' }
  | { readonly kind: 'answered'; readonly answer: StoredAnswer }
  | { readonly kind: 'done'; readonly records: Readonly<Record<string, readonly string[]>> };

/** A write on its way to its effect. */
export interface Begun {
  /** Whose key it is, and the key. */
  readonly request: { readonly actor: string; readonly key: string };
  readonly fingerprint: Fingerprint;
  /** A write that neither took effect nor was answered for this long was begun by a process that is gone, ms. */
  readonly abandonedMs: number;
}

/** Begins a write under its key, or says what became of the one that has the key. */
export async function begin(db: Executor, write: Begun, now: () => Date): Promise<Standing> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const begunAt = now();
    if (await beginRequest(db, { ...write.request, fingerprint: write.fingerprint.begun, begunAt }))
      return { kind: 'begun', begunAt };
    const standing = await standingOf(db, write, now);
    if (standing !== undefined) return standing;
  }
  return { kind: 'running' };
}

async function standingOf(db: Executor, write: Begun, now: () => Date): Promise<Standing | undefined> {
  const { request, fingerprint, abandonedMs } = write;
  for (let round = 0; ; round++) {
    const row = await findRequest(db, request.actor, request.key);
    if (row === undefined) return undefined;
    if (!beginsAs(fingerprint, row.fingerprint)) return { kind: 'other' };
    if (row.answeredAt !== null && row.status !== null) {
      if (!(await isSame(fingerprint, row.fingerprint))) return { kind: 'other' };
      const answer = { status: row.status, headers: textsOf(row.headers), body: row.body ?? '' };
      return { kind: 'answered', answer };
    }
    if (row.effect !== null && round === WAITS) {
      if (!(await isSame(fingerprint, row.fingerprint))) return { kind: 'other' };
      return { kind: 'done', records: idsOf(row.effect) };
    }
    if (row.effect === null) {
      const begunAt = now();
      const before = new Date(begunAt.getTime() - abandonedMs);
      const ours = row.begunAt < before && (await takeOverRequest(db, request, before, begunAt));
      return ours ? { kind: 'begun', begunAt } : { kind: 'running' };
    }
    await wait(WAIT_MS);
  }
}

function textsOf(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function idsOf(value: unknown): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([name, ids]) => [name, Array.isArray(ids) ? [...new Set(ids.map(String))] : []]),
  );
}
