import autocannon, { type Client, type Request } from 'autocannon';
import { cpuMsOf } from '../figure/cpu.ts';

/** How long one round lasts: so many seconds, or so many requests. */
export type RoundLength = { readonly seconds: number } | { readonly requests: number };

/** Who is asked. */
export interface Target {
  readonly url: string;
  readonly pid: number;
}

export interface Fired {
  readonly perSecond: number;
  readonly answered: number;
  /** Processor time that the target used meanwhile, milliseconds. */
  readonly cpuMs: number | undefined;
  /** Requests that were answered otherwise than by 2xx, or not at all. */
  readonly failed: number;
}

/** How exactly the length of a round is known, ms. */
const SAMPLE_MS = 50;

/** Sends requests as fast as they are answered. @param connections for each connection, what it asks in turn */
export async function fire(
  { url, pid }: Target,
  connections: readonly Request[][],
  length: RoundLength,
): Promise<Fired> {
  const rest = connections.values();
  const before = cpuMsOf(pid);
  const result = await autocannon({
    url,
    connections: connections.length,
    sampleInt: SAMPLE_MS,
    ...('seconds' in length ? { duration: length.seconds } : { amount: length.requests }),
    setupClient: (client: Client) => client.setRequests(rest.next().value ?? []),
  });
  const after = cpuMsOf(pid);
  return {
    perSecond: result['2xx'] / result.duration,
    answered: result['2xx'],
    cpuMs: before === undefined || after === undefined ? undefined : after - before,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}
