/** Kinds of the append-only log: the audit, the change feed of the index and the source of the event stream. */
export const EVENT_KINDS = [
  'organisation.created',
  'organisation.changed',
  'organisation.looked_up',
  'organisation.merged',
  'organisation.unmerged',
  'duplicate.dismissed',
  'contact.created',
  'contact.changed',
  'opposition.recorded',
  'activity.created',
  'activity.changed',
  'introduction.created',
  'introduction.moved',
  'introduction.changed',
  'person.created',
  'profile.created',
  'profile.changed',
  'need.created',
  'need.changed',
  'need.submitted',
  'need.published',
  'need.returned',
  'need.redrafted',
  'need.paused',
  'need.resumed',
  'need.fulfilled',
  'need.withdrawn',
  'need.expired',
  'need.republished',
  'need.matched',
  'match.suggested',
  'match.superseded',
  'match.shortlisted',
  'match.dismissed',
  'match.reopened',
  'shortlist.created',
  'shortlist.changed',
  'shortlist.shared',
  'shortlist.revoked',
  'shortlist.marked',
  'import.started',
  'import.finished',
  'export.made',
  'rematch.started',
  'rematch.finished',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What an event is about. The scope columns are copied in, so that no reader needs a join to know who may read it. */
export interface EventScope {
  readonly operatorId?: string;
  readonly organisationId?: string;
  readonly needId?: string;
  readonly profileId?: string;
  readonly profileOrganisationId?: string;
  readonly matchId?: string;
}
