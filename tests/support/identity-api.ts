import { startApi } from '@navette/api';
import type { IdentityLetter, LetterKind } from '@navette/identity';
import { createLogger } from '@navette/runtime';
import { eventually } from './eventually.ts';
import type { Stack } from './stack.ts';

type Settings = Partial<Parameters<typeof startApi>[0]>;

/** The real API on a stack's database, whose letters a test reads in place of their addressees. */
export interface IdentityApi {
  readonly url: string;
  readonly letters: readonly IdentityLetter[];
  readonly log: readonly string[];
  /** The last letter of a kind to an address; waits for it. */
  letter<Kind extends LetterKind>(kind: Kind, to: string): Promise<Extract<IdentityLetter, { kind: Kind }>>;
  stop(): Promise<void>;
}

/** Starts it beside what the stack runs. */
export async function startIdentityApi(stack: Stack, settings: Settings = {}): Promise<IdentityApi> {
  const letters: IdentityLetter[] = [];
  const log: string[] = [];
  const logger = createLogger('test', 'info', { write: (line) => void log.push(line) });
  const api = await startApi({ ...stack.config, ...settings }, logger, async (letter) => void letters.push(letter));
  return {
    url: `http://127.0.0.1:${api.port}`,
    letters,
    log,
    letter: (kind, to) =>
      eventually(`a ${kind} to ${to}`, async () =>
        letters.findLast(
          (letter): letter is Extract<IdentityLetter, { kind: typeof kind }> =>
            letter.kind === kind && letter.to === to,
        ),
      ),
    stop: api.stop,
  };
}

/** The secret of a mailed link, which stands behind its #. */
export function tokenOf(path: string): string {
  const token = /#token=(.+)$/.exec(path)?.[1];
  if (token === undefined) throw new Error('a link without a token');
  return token;
}
