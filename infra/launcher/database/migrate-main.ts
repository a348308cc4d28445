import { migrateEverything } from '../../migrate/migrate-everything.ts';

/**
 * Brings the database of DATABASE_URL up to date, in a process of its own, so that development picks up new migrations.
 * Writes what it did as one line of JSON on stdout; an error as one line on stderr.
 */
try {
  const migrated = await migrateEverything(process.env.DATABASE_URL ?? '');
  console.log(JSON.stringify(migrated));
} catch (error) {
  const reasons: string[] = [];
  for (let at = error; at instanceof Error; at = at.cause) reasons.push(at.message);
  console.error(reasons.join(': ').replace(/\s*\n\s*/g, ' '));
  process.exitCode = 1;
}
