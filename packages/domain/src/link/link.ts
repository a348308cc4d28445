/** What a link for somebody without an account is for. */
export const LINK_PURPOSES = [
  'approve_need',
  'answer_introduction',
  'choose_startups',
  'mark_shortlist',
  'confirm_outcome',
  'accept_invitation',
  'object',
] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** Days that a link stays open. */
export const LINK_DAYS: Readonly<Record<LinkPurpose, number>> = {
  approve_need: 30,
  answer_introduction: 30,
  choose_startups: 30,
  mark_shortlist: 30,
  confirm_outcome: 60,
  accept_invitation: 14,
  object: 1_095,
};
