import type { Activity } from '@navette/contracts';
import type { ActivityWithNames } from '@navette/db';

/** An activity as its operator sees it. */
export function activityView(row: ActivityWithNames): Activity {
  return {
    id: row.id,
    kind: row.kind,
    at: row.at.toISOString(),
    subject: row.subject,
    text: row.text,
    organisation: row.organisationId === null ? null : { id: row.organisationId, name: row.organisationName ?? '' },
    contact: row.contactId === null ? null : { id: row.contactId, name: row.contactName ?? '' },
    need: row.needId === null ? null : { id: row.needId, title: row.needTitle ?? '' },
    introductionId: row.introductionId,
    author: row.writerName,
    nextAction: row.nextAction,
    nextActionOn: row.nextActionOn,
    nextActionBy: row.nextActionBy === null ? null : { id: row.nextActionBy, name: row.nextActionByName ?? '' },
    nextActionDone: row.nextActionDoneAt !== null,
    version: row.version,
  };
}
