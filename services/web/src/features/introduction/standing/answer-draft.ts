import type { OwnerAnswer, StartupAnswer } from '@navette/contracts';
import { OWNER_REASONS, STARTUP_REASONS } from '../../link/refusals.ts';

/** What somebody said by telephone, as it is being noted. */
export interface AnswerDraft {
  readonly said: 'yes' | 'declined';
  readonly reason: string;
  readonly text: string;
  readonly means: NonNullable<OwnerAnswer['record']>['means'];
  readonly givenBy: string;
  readonly on: string;
}

export function startupAnswerOf(draft: AnswerDraft): StartupAnswer {
  const record = recordOf(draft);
  if (draft.said === 'yes') return { answer: 'interested', record };
  const reason = STARTUP_REASONS.find((one) => one === draft.reason) ?? 'other';
  return { answer: 'declined', reason, ...wordsOf(draft), record };
}

export function ownerAnswerOf(draft: AnswerDraft): OwnerAnswer {
  const record = recordOf(draft);
  if (draft.said === 'yes') return { answer: 'chosen', record };
  const reason = OWNER_REASONS.find((one) => one === draft.reason) ?? 'other';
  return { answer: 'declined', reason, ...wordsOf(draft), record };
}

function recordOf({ means, givenBy, on }: AnswerDraft) {
  return { means, givenBy: givenBy.trim(), on };
}

function wordsOf({ text }: AnswerDraft): { text?: string } {
  return text.trim() === '' ? {} : { text: text.trim() };
}
