import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { StartFailure } from '../launcher/failure.ts';
import { PROJECT } from '../launcher/home.ts';
import { seedLarge } from '../seed/large-main.ts';
import { commandDatabase, hasDatabase } from './database.ts';

/** Commands that work on the network's database; the others (match, help) need none. */
const ON_DATABASE = new Set(['import', 'export', 'backup', 'restore', 'seed', 'doctor', 'privacy']);
/** Those that nobody else may be at work beside. */
const ALONE = new Set(['restore']);

/** `navette …`: finds or starts the database where the command needs one, and runs the command. @returns the exit code */
export async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [command = ''] = args;
  const asksForHelp = args.some((arg) => arg === '--help' || arg === '-h');
  const needsDatabase = ON_DATABASE.has(command) || (command === 'taxonomy' && taxonomyNeedsIt(args[1], env));
  if (!needsDatabase || (asksForHelp && command !== 'seed')) return runCli(args, env);
  if (command === 'seed' && asksForHelp) return seedLarge(args.slice(1), undefined);
  const say = (line: string) => process.stderr.write(`${line}\n`);
  try {
    const database = await commandDatabase(env, { alone: ALONE.has(command), say });
    try {
      if (command === 'seed') return await seedLarge(args.slice(1), database.url);
      return await runCli(args, {
        ...env,
        DATABASE_URL: database.url,
        NAVETTE_EMBEDDED: database.embedded ? '1' : undefined,
        FILES_DIR: filesDir(env),
      });
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!(error instanceof StartFailure)) throw error;
    say(error.message);
    return error.exitCode;
  }
}

/** A word is added where one is; without a database it is kept in a folder, and none is made for it. */
function taxonomyNeedsIt(action: string | undefined, env: NodeJS.ProcessEnv): boolean {
  return action === 'import' || (action === 'label' && hasDatabase(env));
}

/** The folder of attachments, as the launcher gives it to the services. */
function filesDir(env: NodeJS.ProcessEnv): string {
  return resolve(PROJECT, env.FILES_DIR || join(env.NAVETTE_HOME || '.navette', 'files'));
}

/** The command line in a process of its own, on our terminal. Signals reach it by themselves; we wait until it has ended. */
function runCli(args: readonly string[], given: NodeJS.ProcessEnv): Promise<number> {
  const home = resolve(PROJECT, given.NAVETTE_HOME || '.navette');
  const env = { ...given, TAXONOMY_DIR: given.TAXONOMY_DIR || join(home, 'taxonomy') };
  const cli = join(PROJECT, 'services/cli/src/main.ts');
  const child = spawn(process.execPath, [cli, ...args], { stdio: 'inherit', env });
  const ignore = () => undefined;
  const passOn = () => child.kill('SIGTERM');
  process.on('SIGINT', ignore);
  process.on('SIGTERM', passOn);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.off('SIGINT', ignore);
      process.off('SIGTERM', passOn);
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
