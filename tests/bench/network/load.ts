import { insertNeeds, insertOrganisations, insertProfiles, openDatabase, putOperator } from '@navette/db';
import { generateLarge } from '@navette/infra/seed/large/generate.ts';
import { needRow, OPERATOR, organisationRows, profileRow } from './rows.ts';

/** Rows that travel in one statement: PostgreSQL takes 65,535 values in one. */
const AT_ONCE = 1_000;
/** What the profiles are drawn with. */
const SEED = 1;

/** Fills a migrated database with a network of `size` profiles, past the verbs: nothing is matched, nobody is told. */
export async function loadNetwork(ownerUrl: string, size: number): Promise<void> {
  const database = openDatabase({ connectionString: ownerUrl, applicationName: 'navette-bench' });
  const { db } = database;
  try {
    await putOperator(db, OPERATOR);
    let organisations: ReturnType<typeof organisationRows>[] = [];
    let profiles: ReturnType<typeof profileRow>[] = [];
    let needs: ReturnType<typeof needRow>[] = [];
    const flush = async () => {
      // Organisations first: the others belong to them.
      await insertOrganisations(
        db,
        organisations.map(([organisation]) => organisation),
        organisations.map(([, site]) => site),
      );
      await insertProfiles(db, profiles);
      await insertNeeds(db, needs);
      [organisations, profiles, needs] = [[], [], []];
    };
    for (const record of generateLarge({ size, seed: SEED })) {
      if (record.kind === 'organisation') organisations.push(organisationRows(record.organisation));
      else if (record.kind === 'profile') profiles.push(profileRow(record.profile));
      else needs.push(needRow(record.need));
      if (organisations.length === AT_ONCE || profiles.length === AT_ONCE) await flush();
    }
    await flush();
    await database.pool.query('vacuum (analyze)');
    await database.pool.query('checkpoint');
  } finally {
    await database.close();
  }
}
