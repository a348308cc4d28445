import type { MailKind } from './mail-kinds.ts';

/**
 * - `essential`: sent at once, whatever a person chose: their account, their rights, what they agreed to, where they
 *   are expected.
 * - `task`: asks somebody to do something; sent at once unless the person wants it otherwise.
 * - `news`: may wait and be gathered.
 */
export type MailCategory = 'essential' | 'task' | 'news';

export interface MailHandling {
  readonly category: MailCategory;
  /** Whether the reader may end mails of this kind, and each has to bear the means to (List-Unsubscribe). */
  readonly unsubscribable: boolean;
}

const ESSENTIAL: MailHandling = { category: 'essential', unsubscribable: false };
const TASK: MailHandling = { category: 'task', unsubscribable: true };
const NEWS: MailHandling = { category: 'news', unsubscribable: true };

/** How each kind of mail is to be handled. */
export const MAIL_KINDS: Readonly<Record<MailKind, MailHandling>> = {
  magic_link: ESSENTIAL,
  password_reset: ESSENTIAL,
  mail_change_confirm: ESSENTIAL,
  mail_changed: ESSENTIAL,
  invitation: TASK,
  sign_in_locked: ESSENTIAL,
  two_factor_changed: ESSENTIAL,
  claim_requested: TASK,
  claim_decided: NEWS,
  approval_requested: TASK,
  need_returned: TASK,
  need_published: NEWS,
  interested_to_choose: TASK,
  shortlist_shared: TASK,
  names_disclosed_owner: TASK,
  opportunity_proposed: TASK,
  interest_recorded: NEWS,
  undertaking_recorded: ESSENTIAL,
  not_chosen: NEWS,
  chosen: TASK,
  opportunity_closed: NEWS,
  message_received: TASK,
  question_received: TASK,
  question_answered: TASK,
  meeting_invitation: ESSENTIAL,
  meeting_updated: ESSENTIAL,
  meeting_cancelled: ESSENTIAL,
  confirmation_asked: TASK,
  reminder: TASK,
  escalation: TASK,
  no_answer: NEWS,
  digest: NEWS,
  new_matches: NEWS,
  next_action_due: TASK,
  art14_notice: ESSENTIAL,
  data_export_ready: ESSENTIAL,
  erasure_done: ESSENTIAL,
};
