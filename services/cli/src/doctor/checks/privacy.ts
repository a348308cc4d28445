import { contactsToNotify, countIgnoredOppositions, retentionReport } from '@navette/privacy';
import { type Finding, found } from '../finding.ts';
import type { Patient } from '../patient.ts';

/** Whether nobody is contacted who said no. */
export async function checkOppositions({ db }: Patient): Promise<Finding> {
  const count = await countIgnoredOppositions(db);
  return count === 0
    ? found('oppositions', 'ok', 'oppositions_ok')
    : found('oppositions', 'failed', 'oppositions_ignored', { count });
}

/** More than these are not counted. */
const MANY = 1_000;

/** Whether whoever came by a list was told within a month. */
export async function checkNotices({ db, now }: Patient): Promise<Finding> {
  const late = (await contactsToNotify(db, now, MANY)).filter((contact) => contact.late).length;
  return late === 0
    ? found('notices', 'ok', 'notices_ok')
    : found('notices', 'warning', 'notices_late', { count: late });
}

/** Whether anything is kept longer than it may be. */
export async function checkRetention({ db, now }: Patient): Promise<Finding> {
  const due = (await retentionReport(db, now)).filter((line) => line.due > 0);
  if (due.length === 0) return found('retention', 'ok', 'retention_ok');
  const count = due.reduce((sum, line) => sum + line.due, 0);
  return found('retention', 'warning', 'retention_due', { count, kinds: due.map((line) => line.key).join(', ') });
}
