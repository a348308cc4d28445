import { openDatabase } from '@navette/db';
import { createAccounts, createAuth } from '@navette/identity';
import { createLogger, readConfig, startOrExit } from '@navette/runtime';
import { DEMO_PASSWORD, DEMO_PEOPLE } from './people.ts';
import { seedDemo } from './seed-demo.ts';

/** Puts the demo into the database of the environment, and says on stdout whom to sign in as. Run twice, it adds nothing. */
await startOrExit(async () => {
  const config = readConfig(process.env);
  const logger = createLogger('seed', config.logLevel);
  const connection = { connectionString: config.databaseUrl, role: config.databaseRole };
  const database = openDatabase({ ...connection, applicationName: 'navette-seed' });
  const { auth, close } = createAuth({ ...connection, secret: config.sessionSecret });
  try {
    const seeded = await seedDemo(database.db, createAccounts(auth));
    logger.info(seeded, 'demo data is there');
    console.log(`Demo people, password ${DEMO_PASSWORD}:`);
    for (const person of DEMO_PEOPLE) console.log(`  ${person.email.padEnd(34)} ${person.says}`);
  } catch (error) {
    logger.error({ err: error }, 'the demo could not be written');
    throw error;
  } finally {
    await close();
    await database.close();
  }
});
