/**
 * Lets the first administrator into a network without demo people:
 * DATABASE_URL=… node infra/bin/first-admin.ts MAIL "NAME" "OPERATOR". Prints a password to be changed.
 */
import { firstAdmin } from '../seed/first-admin.ts';

const [email, name, operator] = process.argv.slice(2);
const connectionString = process.env.DATABASE_URL;
if (!connectionString || !email || !name || !operator) {
  console.error('Usage: DATABASE_URL=postgres://… node infra/bin/first-admin.ts MAIL "NAME" "OPERATOR"');
  process.exit(2);
}
try {
  const { password } = await firstAdmin({ connectionString, email, name, operator });
  console.log(`${email} can sign in with ${password}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
