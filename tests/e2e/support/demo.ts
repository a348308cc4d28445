import { PROJECT } from '@navette/infra/launcher/home.ts';
import { runOnce } from '@navette/infra/launcher/process/run-once.ts';
import { buildPages, webRoot } from '@navette/infra/launcher/web/build.ts';
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@navette/infra/seed/people.ts';
import { seedDemo } from '@navette/infra/seed/seed-demo.ts';
import { type Stack, type StackOptions, startStack } from '../../support/stack.ts';

/** The whole product over pages built from the present source, with the demo people and their data. */
export async function startDemo(options: Pick<StackOptions, 'smtpUrl'> = {}): Promise<Stack> {
  await buildPages(PROJECT, (program) => runOnce(program, console.error).finished);
  const stack = await startStack({ ...options, webRoot: webRoot(PROJECT) });
  await seedDemo(stack.db, { create: stack.createAccount });
  return stack;
}

/** How the demo's facilitator signs in. */
export function facilitator(): { readonly email: string; readonly password: string } {
  const person = DEMO_PEOPLE.find((one) => one.role === 'facilitator');
  if (person === undefined) throw new Error('the demo has no facilitator');
  return { email: person.email, password: DEMO_PASSWORD };
}
