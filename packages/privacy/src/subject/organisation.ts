import type { Executor } from '@navette/db';
import { NOBODY, type Subject } from './subject.ts';

/** An organisation together with those that were merged into it, which hold what it was before. */
export async function resolveOrganisation(db: Executor, organisationId: string): Promise<Subject> {
  const rows = await db
    .selectFrom('organisations')
    .select(['id', 'name', 'phone', 'number', 'webHost', 'erasedAt'])
    .where((eb) => eb.or([eb('id', '=', organisationId), eb('mergedInto', '=', organisationId)]))
    .execute();
  const present = rows.filter((row) => row.erasedAt === null);
  return {
    ...NOBODY,
    organisationIds: rows.map((row) => row.id),
    names: [...new Set(present.map((row) => row.name))],
    phones: present.flatMap((row) => row.phone ?? []),
    numbers: present.flatMap((row) => row.number ?? []),
    hosts: present.flatMap((row) => row.webHost ?? []),
  };
}
