import { type Blank, EMPTY_LIST, NO_ADDRESS, NOTHING, STRUCK_TEXT, stamped } from '../../map/blank.ts';
import type { DueRows } from '../due.ts';

/** The day on which an introduction came to its end, whichever. */
const INTRODUCTION_END = `(select i.state_since::timestamptz from introductions i where i.id = t.introduction_id
  and i.state in ('declined', 'expired', 'closed', 'deployed', 'series'))`;
const MEETING = '(select m.ends_at from meetings m where m.id = t.meeting_id)';

/** The startups of a list without the notes beside them. */
const WITHOUT_NOTES: Blank = {
  value: `(select coalesce(jsonb_agg(item - 'note'), '[]'::jsonb) from jsonb_array_elements(items) item)`,
  holds: `?::text not like '%"note"%'`,
};

/** What was promised and what came of it. */
export const EVIDENCE_DUE = {
  undertakings: { since: INTRODUCTION_END, becomes: { name: STRUCK_TEXT, text: STRUCK_TEXT } },
  ndas: {
    since: `greatest(${INTRODUCTION_END}, t.valid_until::timestamptz)`,
    where: `${INTRODUCTION_END} is not null`,
    becomes: { signatories: EMPTY_LIST },
  },
  messages: { since: INTRODUCTION_END, becomes: { author_name: STRUCK_TEXT, text: STRUCK_TEXT } },
  meetings: {
    since: 't.ends_at',
    becomes: { summary: STRUCK_TEXT, description: NOTHING, place: NOTHING, url: NOTHING },
  },
  meeting_attendees: { since: MEETING, becomes: { email: NO_ADDRESS, name: STRUCK_TEXT } },
  shortlists: { since: 't.updated_at', becomes: { message: NOTHING, items: WITHOUT_NOTES } },
  shortlist_marks: { since: 't.at', becomes: { name: STRUCK_TEXT, text: NOTHING } },
  funding_evidence: {
    since: 'greatest(t.updated_at, t.owner_answered_at, t.startup_answered_at)',
    becomes: { note: NOTHING, owner_answered_by: NOTHING, startup_answered_by: NOTHING },
  },
  attachments: {
    since: 'greatest(t.created_at, (select n.updated_at from needs n where n.id = t.need_id))',
    becomes: { file_name: STRUCK_TEXT, warnings: EMPTY_LIST, uploaded_by: NOTHING, removed_at: stamped('removed_at') },
  },
  introductions: {
    since: 't.state_since::timestamptz',
    where: `t.state in ('declined', 'expired', 'closed', 'deployed', 'series')`,
    becomes: { note: NOTHING, state_reason: NOTHING },
  },
  introduction_steps: { since: 't.recorded_at', becomes: { reason: NOTHING, recorded_by: NOTHING } },
  privacy_requests: { since: 't.finished_at', becomes: 'delete' },
  privacy_archives: {
    since: '(select r.finished_at from privacy_requests r where r.id = t.request_id)',
    becomes: 'delete',
  },
  audit_salts: { since: '(select a.at from audit_log a where a.id = t.entry_id)', becomes: 'delete' },
  pseudonyms: { since: '(select max(a.at) from audit_log a where a.actor = t.pseudonym)', becomes: 'delete' },
} as const satisfies Readonly<Record<string, DueRows>>;
