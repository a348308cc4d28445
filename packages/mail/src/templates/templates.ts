import type { Template } from '../wording/template.ts';
import { claimDecided } from './claims/claim-decided.ts';
import { claimRequested } from './claims/claim-requested.ts';
import { digest } from './clocks/digest.ts';
import { escalation } from './clocks/escalation.ts';
import { newMatches } from './clocks/new-matches.ts';
import { nextActionDue } from './clocks/next-action-due.ts';
import { noAnswer } from './clocks/no-answer.ts';
import { reminder } from './clocks/reminder.ts';
import { confirmationAsked } from './follow-up/confirmation-asked.ts';
import { meetingCancelled } from './follow-up/meeting-cancelled.ts';
import { meetingInvitation } from './follow-up/meeting-invitation.ts';
import { meetingUpdated } from './follow-up/meeting-updated.ts';
import { messageReceived } from './follow-up/message-received.ts';
import { questionAnswered } from './follow-up/question-answered.ts';
import { questionReceived } from './follow-up/question-received.ts';
import { invitation } from './identity/invitation.ts';
import { magicLink } from './identity/magic-link.ts';
import { mailChangeConfirm } from './identity/mail-change-confirm.ts';
import { mailChanged } from './identity/mail-changed.ts';
import { passwordReset } from './identity/password-reset.ts';
import { signInLocked } from './identity/sign-in-locked.ts';
import { twoFactorChanged } from './identity/two-factor-changed.ts';
import type { MailKind, MailKinds } from './mail-kinds.ts';
import { approvalRequested } from './owner/approval-requested.ts';
import { interestedToChoose } from './owner/interested-to-choose.ts';
import { namesDisclosedOwner } from './owner/names-disclosed-owner.ts';
import { needPublished } from './owner/need-published.ts';
import { needReturned } from './owner/need-returned.ts';
import { shortlistShared } from './owner/shortlist-shared.ts';
import { art14Notice } from './privacy/art14-notice.ts';
import { dataExportReady } from './privacy/data-export-ready.ts';
import { erasureDone } from './privacy/erasure-done.ts';
import { chosen } from './startup/chosen.ts';
import { interestRecorded } from './startup/interest-recorded.ts';
import { notChosen } from './startup/not-chosen.ts';
import { opportunityClosed } from './startup/opportunity-closed.ts';
import { opportunityProposed } from './startup/opportunity-proposed.ts';
import { undertakingRecorded } from './startup/undertaking-recorded.ts';

/** The words of every kind of mail. One that is missing, or lacks a language, does not compile. */
export const TEMPLATES: { readonly [Kind in MailKind]: Template<MailKinds[Kind]> } = {
  magic_link: magicLink,
  password_reset: passwordReset,
  mail_change_confirm: mailChangeConfirm,
  mail_changed: mailChanged,
  invitation: invitation,
  sign_in_locked: signInLocked,
  two_factor_changed: twoFactorChanged,
  claim_requested: claimRequested,
  claim_decided: claimDecided,
  approval_requested: approvalRequested,
  need_returned: needReturned,
  need_published: needPublished,
  interested_to_choose: interestedToChoose,
  shortlist_shared: shortlistShared,
  names_disclosed_owner: namesDisclosedOwner,
  opportunity_proposed: opportunityProposed,
  interest_recorded: interestRecorded,
  undertaking_recorded: undertakingRecorded,
  not_chosen: notChosen,
  chosen: chosen,
  opportunity_closed: opportunityClosed,
  message_received: messageReceived,
  question_received: questionReceived,
  question_answered: questionAnswered,
  meeting_invitation: meetingInvitation,
  meeting_updated: meetingUpdated,
  meeting_cancelled: meetingCancelled,
  confirmation_asked: confirmationAsked,
  reminder: reminder,
  escalation: escalation,
  no_answer: noAnswer,
  digest: digest,
  new_matches: newMatches,
  next_action_due: nextActionDue,
  art14_notice: art14Notice,
  data_export_ready: dataExportReady,
  erasure_done: erasureDone,
};
