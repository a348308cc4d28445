import { reachable } from './readiness.ts';
import type { Start } from './start-everything.ts';
import { describeMatched, waitUntilMatched } from './summary.ts';

/** Enough for the demo on a slow machine; a large database goes on matching without being watched. */
const MATCHED_WITHIN_MS = 60_000;

/** Tells people, once everything is up, where to go, as whom, what was matched, and how to stop. */
export async function introduce(about: {
  start: Start;
  ownerUrl: string;
  /** Lines about the people of the demo. */
  people: readonly string[];
}): Promise<void> {
  const { options, output, stopping } = about.start;
  if (stopping.aborted) return;
  const print = output.print;
  print('');
  print(`Navette runs on ${reachable(options.host, options.port)}`);
  for (const line of about.people) print(line);
  const matched = await waitUntilMatched(about.ownerUrl, MATCHED_WITHIN_MS, stopping);
  if (matched) print(describeMatched(matched));
  print('Stop with Ctrl-C');
}
