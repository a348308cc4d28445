import { type Executor, findOppositions } from '@navette/db';
import { ENTERED_BY_HAND, noticeDue } from '@navette/domain';
import { sql } from 'kysely';
import { addressesOf, oppositionDigest } from '../opposition/digest.ts';

/** A contact who is to be told that the network has their data. */
export interface ContactToNotify {
  readonly id: string;
  readonly operatorId: string;
  readonly organisationId: string | null;
  readonly name: string;
  readonly email: string;
  readonly language: 'fr' | 'en' | 'de' | 'nl' | null;
  /** The list that they came by. */
  readonly source: string;
  readonly createdAt: Date;
  /** More than a month after they came. */
  readonly late: boolean;
}

type Candidate = Omit<ContactToNotify, 'late'> & { readonly phone: string | null; readonly refused: boolean };

const CANDIDATES_AT_ONCE = 500;

/**
 * Contacts who came by a list and have not been told (RGPD, art. 14), oldest first, one for each operator and address. Who
 * said no, or whose address refuses mail, is not among them.
 * @param operatorId - only this operator's; undefined: every operator's
 */
export async function contactsToNotify(
  db: Executor,
  now: Date,
  limit: number,
  operatorId?: string,
): Promise<ContactToNotify[]> {
  const found = new Map<string, ContactToNotify>();
  let after: Pick<Candidate, 'id' | 'createdAt'> | undefined;
  for (;;) {
    const candidates = await readCandidates(db, operatorId, after);
    const opposed = await findOppositions(db, candidates.flatMap(digestsOf));
    for (const { phone, refused, ...contact } of candidates) {
      const saidNo = digestsOf({ ...contact, phone }).some((digest) => opposed.has(digest.toString('hex')));
      const facts = { ...contact, noticeQueuedAt: null, opposedAt: null, erasedAt: null };
      const due = noticeDue({ ...facts, unreachable: refused || saidNo }, now);
      const key = `${contact.operatorId} ${contact.email.toLowerCase()}`;
      if (due !== 'no' && !found.has(key)) found.set(key, { ...contact, late: due === 'late' });
      if (found.size === limit) return [...found.values()];
    }
    after = candidates.at(-1);
    if (candidates.length < CANDIDATES_AT_ONCE) return [...found.values()];
  }
}

async function readCandidates(
  db: Executor,
  operatorId: string | undefined,
  after: Pick<Candidate, 'id' | 'createdAt'> | undefined,
): Promise<Candidate[]> {
  const later = after && sql`and (c.created_at, c.id) > (${after.createdAt}, ${after.id}::uuid)`;
  const own = operatorId === undefined ? undefined : sql`and c.operator_id = ${operatorId}`;
  const { rows } = await sql<Candidate>`
    select c.id, c.operator_id, c.organisation_id, c.name, c.email, c.phone, c.language, c.source, c.created_at,
      exists (select from mail_stops s where s.address = lower(c.email) and s.reason <> 'unsubscribed') as refused
    from contacts c
    where c.notice_queued_at is null and c.opposed_at is null and c.erased_at is null and c.email is not null
      and c.source <> ${ENTERED_BY_HAND} ${own ?? sql``} ${later ?? sql``}
    order by c.created_at, c.id limit ${CANDIDATES_AT_ONCE}`.execute(db);
  return rows;
}

function digestsOf({ email, phone }: Pick<Candidate, 'email' | 'phone'>): Buffer[] {
  return addressesOf({ email, phones: [phone] }).map(oppositionDigest);
}
