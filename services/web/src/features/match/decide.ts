import type { Match } from '@navette/contracts';
import type { DismissalReason } from '@navette/contracts/vocabulary';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

export type Decision =
  | { readonly kind: 'shortlist' }
  | { readonly kind: 'dismiss'; readonly reason: DismissalReason; readonly text?: string }
  | { readonly kind: 'reopen' };

/** Sends a decision on the match as it was read. @throws ApiProblem `stale_version` when somebody decided first */
export async function decide(match: Match, decision: Decision): Promise<Match> {
  const param = { id: match.id };
  const { version } = match;
  switch (decision.kind) {
    case 'shortlist':
      return (await answer(api.matches[':id'].shortlist.$post({ param, json: { version } }))) as Match;
    case 'reopen':
      return (await answer(api.matches[':id'].reopen.$post({ param, json: { version } }))) as Match;
    case 'dismiss': {
      const { reason, text } = decision;
      const json = { version, reason, ...(text !== undefined && { text }) };
      return (await answer(api.matches[':id'].dismiss.$post({ param, json }))) as Match;
    }
  }
}
