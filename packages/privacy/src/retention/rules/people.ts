import { EMPTY_LIST, NOTHING, STRUCK_TEXT } from '../../map/blank.ts';
import type { DueRows } from '../due.ts';

const OF_IMPORT = '(select i.finished_at from imports i where i.id = t.import_id)';

/** People, and what was noted about them. */
export const PEOPLE_DUE = {
  prospects: {
    since: 't.created_at',
    // An import that writes a contact once more is no word of theirs: what counts is an exchange, or a link that was used.
    where: `t.erased_at is null
      and not exists (select from activities a where a.contact_id = t.id and a.at >= :cutoff)
      and not exists (select from links l where l.contact_id = t.id and l.used_at >= :cutoff)
      and not exists (select from people p where lower(p.email) = lower(t.email))
      and not exists (select from needs n where n.owner_contact_id = t.id
        and n.state in ('draft', 'awaiting_approval', 'returned', 'published', 'paused'))`,
    becomes: 'contact',
  },
  silent_accounts: {
    since: 't.created_at',
    where: `t.erased_at is null and t.role <> 'admin' and (t.signed_in_at is null or t.signed_in_at < :cutoff)
      and not exists (select from auth.session s where s."userId" = t.id and s."updatedAt" >= :cutoff)
      and not exists (select from pseudonyms p join audit_log a on a.actor = p.pseudonym
        where p.subject_id = t.id and a.at >= :cutoff)`,
    becomes: 'person',
  },
  notes: {
    since: 't.at',
    where: 'not exists (select from outcomes o where o.introduction_id = t.introduction_id)',
    becomes: { subject: NOTHING, text: STRUCK_TEXT, author_name: NOTHING, next_action: NOTHING },
  },
  ended_needs: {
    since: 't.updated_at',
    where: `t.state in ('draft', 'awaiting_approval', 'returned', 'withdrawn', 'expired')
      and not exists (select from introductions i where i.need_id = t.id)`,
    becomes: {
      title: STRUCK_TEXT,
      description: STRUCK_TEXT,
      decision_maker: NOTHING,
      owner_contact_id: NOTHING,
    },
  },
  claims: { since: 't.decided_at', where: `t.state <> 'requested'`, becomes: 'delete' },
  import_reports: {
    since: 't.finished_at',
    becomes: { file_name: STRUCK_TEXT, mapping: NOTHING, columns: EMPTY_LIST, notes: EMPTY_LIST, error: NOTHING },
  },
  import_rows: { since: OF_IMPORT, becomes: 'delete' },
  import_files: { since: OF_IMPORT, becomes: 'delete' },
  import_keys: { since: OF_IMPORT, becomes: 'delete' },
  register_answers: { since: 't.asked_at', becomes: 'delete' },
} as const satisfies Readonly<Record<string, DueRows>>;
