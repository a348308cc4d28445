import { setTimeout as sleep } from 'node:timers/promises';

/** The address under which a host that listens everywhere can be reached from here. */
export function reachable(host: string, port: number): string {
  const from = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${from.includes(':') ? `[${from}]` : from}:${port}`;
}

/**
 * Asks a service until it is ready.
 * @param base its address, without a path
 * @param patienceMs how long to ask
 * @returns undefined once ready; else what it last said is missing
 */
export async function waitUntilReady(
  base: string,
  patienceMs: number,
  stopping: AbortSignal,
): Promise<string | undefined> {
  const giveUpAt = performance.now() + patienceMs;
  let missing = 'it does not answer';
  while (performance.now() < giveUpAt && !stopping.aborted) {
    const answer = await ask(`${base}/api/health/ready`);
    if (answer === undefined) return undefined;
    missing = answer;
    await sleep(150);
  }
  return missing;
}

/** Undefined when ready, else what is missing. */
async function ask(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    const text = await response.text();
    return response.ok ? undefined : missingOf(text) || `status ${response.status}`;
  } catch {
    return 'it does not answer';
  }
}

/** The names in `missing` of the answer, or the beginning of an answer that we don't understand. */
function missingOf(text: string): string {
  try {
    const { missing } = Object(JSON.parse(text));
    if (Array.isArray(missing) && missing.length > 0) return missing.join(', ');
  } catch {
    // Not JSON: shown as it is.
  }
  return text.slice(0, 300).replace(/\s+/g, ' ').trim();
}
