import { freePort } from '../postgres/port.ts';
import { type OpenDatabase, openEmbedded, openExternal } from './database/open.ts';
import { type Home, keepSecrets, PROJECT } from './home.ts';
import { introduce } from './introduce.ts';
import type { LaunchOptions } from './options.ts';
import type { Output } from './output.ts';
import type { Supervisor } from './process/supervise.ts';
import { reachable, waitUntilReady } from './readiness.ts';
import { reloadOnChange } from './reload.ts';
import { program, type ServiceSettings, serviceEnvironment } from './services.ts';
import type { Stack } from './stack.ts';
import { buildPages, webRoot } from './web/build.ts';

/** After this long a person is told what is missing; the waiting goes on. */
const READY_WITHIN_MS = 120_000;

export interface Start {
  readonly options: LaunchOptions;
  readonly home: Home;
  readonly stack: Stack;
  readonly output: Output;
  /** Aborted when everything is to stop. */
  readonly stopping: AbortSignal;
}

/** The supervised services. */
export interface Services {
  readonly api: Supervisor;
  readonly worker: Supervisor;
}

/**
 * Brings everything up in its order, and tells people what they can do with it.
 * @throws StartFailure, or Error, when something needed does not come up
 */
export async function startEverything(start: Start): Promise<void> {
  const { options, home, stack, output, stopping } = start;
  const database = options.database
    ? await openExternal(stack, options.database, output)
    : await openEmbedded(stack, home, output);
  if (!options.dev && !options.webRoot) await buildPages(PROJECT, (request) => stack.run('web', request));
  const settings = await settingsOf(start, database);
  const services = await startServices(stack, settings);
  if (options.dev) {
    await servePages(start, settings);
    reloadOnChange({ stack, services, ownerUrl: database.ownerUrl, output, stopping });
  }
  const people = options.demo ? await loadDemo(stack, settings, output) : [];
  await untilReady(start, settings, services);
  await introduce({ start, ownerUrl: database.ownerUrl, people });
}

async function settingsOf({ options, home }: Start, database: OpenDatabase): Promise<ServiceSettings> {
  return {
    database: database.services,
    host: options.dev ? '127.0.0.1' : options.host,
    port: options.dev ? await freePort('127.0.0.1', undefined) : options.port,
    sessionSecret: options.sessionSecret ?? keepSecrets(home.secrets).session,
    logLevel: options.logLevel,
    filesDir: options.filesDir ?? home.files,
    taxonomyDir: options.taxonomyDir ?? home.taxonomy,
    indexDir: options.indexDir ?? home.index,
    demo: options.demo,
    webRoot: options.dev ? undefined : (options.webRoot ?? webRoot(PROJECT)),
  };
}

async function startServices(stack: Stack, settings: ServiceSettings): Promise<Services> {
  const environment = serviceEnvironment(settings);
  const [api, worker] = await Promise.all([
    stack.keepService('api', program('api', environment)),
    stack.keepService('worker', program('worker', environment)),
  ]);
  return { api, worker };
}

async function servePages({ options, stack }: Start, settings: ServiceSettings): Promise<void> {
  const environment = {
    HOST: options.host,
    PORT: String(options.port),
    API_URL: reachable(settings.host, settings.port),
  };
  await stack.keepService('pages', program('pages', environment));
}

/** What the seed says on stdout is meant for people: whom to sign in as. */
async function loadDemo(stack: Stack, settings: ServiceSettings, output: Output): Promise<readonly string[]> {
  const done = await stack.run('seed', program('seed', serviceEnvironment(settings)));
  if (done.exit.code !== 0) output.say(`the demo data could not be loaded: ${done.lastWords}`);
  return done.stdout;
}

async function untilReady({ output, stopping }: Start, settings: ServiceSettings, services: Services): Promise<void> {
  const api = reachable(settings.host, settings.port);
  let missing = await waitUntilReady(api, READY_WITHIN_MS, stopping);
  while (missing !== undefined && !stopping.aborted) {
    output.say(`still not ready, as ${api}/api/health/ready says: ${missing}`);
    missing = await waitUntilReady(api, READY_WITHIN_MS, stopping);
  }
  services.api.provenHealthy();
  services.worker.provenHealthy();
}
