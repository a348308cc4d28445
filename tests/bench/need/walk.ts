import type { NeedInput } from '@navette/contracts';
import type { Caller } from '../http/caller.ts';
import type { Matched } from './matched.ts';
import type { MatchedStream } from './stream.ts';

/** When what happened to one need, as `performance.now()` has it. */
export interface Walked {
  /** When its first POST was to be sent; when it was. */
  readonly due: number;
  readonly begun: number;
  /** Answered. */
  readonly created: number;
  readonly submitted: number;
  /** The approving POST is sent the moment that the one before it was answered. */
  readonly approved: number;
  /** A GET that was sent when the matches were committed has been answered with them. */
  readonly readable: number;
  readonly event: number;
  readonly matches: number;
}

export interface Parts {
  readonly matched: Matched;
  readonly stream: MatchedStream;
}

/** Beyond this nobody waits for the matches, ms. */
const PATIENCE_MS = 60_000;

/** Brings one need from its first POST to its matches, as a facilitator who has the owner's yes by phone. */
export async function walkNeed(caller: Caller, input: NeedInput, due: number, parts: Parts): Promise<Walked> {
  const begun = performance.now();
  const { id, version: draft } = recordOf((await caller.call('POST', '/api/v1/needs', input)).text);
  const created = performance.now();
  const submit = await caller.call('POST', `/api/v1/needs/${id}/submit`, { version: draft });
  const submitted = performance.now();
  const { version } = recordOf(submit.text);
  const readable = readMatches(caller, id, parts.matched);
  const event = parts.stream.arrival(id, PATIENCE_MS);
  const approval = caller
    .call('POST', `/api/v1/needs/${id}/approve`, { version, ownerApproval: APPROVAL })
    .then(() => performance.now());
  const [approved, read, streamed] = await Promise.all([approval, readable, event]);
  return { due, begun, created, submitted, approved, readable: read.at, event: streamed, matches: read.matches };
}

const APPROVAL = { means: 'phone', givenBy: 'direction', on: '2026-09-01' };

async function readMatches(caller: Caller, id: string, matched: Matched): Promise<{ at: number; matches: number }> {
  await matched.until(id, PATIENCE_MS);
  const { text } = await caller.call('GET', `/api/v1/needs/${id}/matches`);
  const at = performance.now();
  const { items }: { items: readonly unknown[] } = JSON.parse(text);
  return { at, matches: items.length };
}

function recordOf(text: string): { readonly id: string; readonly version: number } {
  return JSON.parse(text);
}
