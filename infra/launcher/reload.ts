import { migrateDatabase } from './database/migrate.ts';
import { PROJECT } from './home.ts';
import type { Output } from './output.ts';
import type { Stack } from './stack.ts';
import type { Services } from './start-everything.ts';
import { type Concern, watchSources } from './watch.ts';

export interface Reload {
  readonly stack: Stack;
  readonly services: Services;
  readonly ownerUrl: string;
  readonly output: Output;
  readonly stopping: AbortSignal;
}

/** Restarts the services that a change of source concerns, after bringing the database up to date. */
export function reloadOnChange(reload: Reload): void {
  let last: Promise<void> = Promise.resolve();
  const stop = watchSources(PROJECT, (concerns) => {
    // One after the other: a second change while the first is being taken up must not be lost.
    last = last.then(() => takeUp(reload, concerns)).catch((error: Error) => reload.output.say(error.message));
  });
  reload.stopping.addEventListener('abort', stop);
}

async function takeUp({ stack, services, ownerUrl, output }: Reload, concerns: ReadonlySet<Concern>): Promise<void> {
  const all = concerns.has('all');
  const names = (['api', 'worker'] as const).filter((name) => all || concerns.has(name));
  output.say(`source changed: restarting ${names.join(' and ')}`);
  if (all) await migrateDatabase(stack, ownerUrl);
  await Promise.all(names.map((name) => services[name].restart()));
}
