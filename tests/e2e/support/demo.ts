import { fileURLToPath } from 'node:url';
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@navette/infra/seed/people.ts';
import { seedDemo } from '@navette/infra/seed/seed-demo.ts';
import { type Stack, startStack } from '../../support/stack.ts';

const PAGES = fileURLToPath(new URL('../../../services/web/dist', import.meta.url));

/** The whole product over the built pages, with the demo people and their data. */
export async function startDemo(): Promise<Stack> {
  const stack = await startStack({ webRoot: PAGES });
  await seedDemo(stack.db, { create: stack.createAccount });
  return stack;
}

/** How the demo's facilitator signs in. */
export function facilitator(): { readonly email: string; readonly password: string } {
  const person = DEMO_PEOPLE.find((one) => one.role === 'facilitator');
  if (person === undefined) throw new Error('the demo has no facilitator');
  return { email: person.email, password: DEMO_PASSWORD };
}
