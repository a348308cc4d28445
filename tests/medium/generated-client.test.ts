import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, visitor } from '../support/client.ts';
import { SCENARIO } from '../support/generated-scenario.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

const run = promisify(execFile);
const programOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const GENERATOR = programOf('../node_modules/.bin/orval');
const COMPILER = programOf('../../node_modules/.bin/tsc');

let stack: Stack;
let network: Network;
let folder: string;

beforeAll(async () => {
  stack = await startStack();
  network = await createNetwork(stack);
  folder = await mkdtemp(join(tmpdir(), 'navette-client-'));
  await write('package.json', JSON.stringify({ type: 'module' }));
  await write('openapi.json', (await visitor(stack).get('/api/openapi.json')).text);
  const project = {
    input: './openapi.json',
    output: { target: './client.ts', client: 'fetch', mode: 'single', baseUrl: stack.url },
  };
  await write('orval.config.mjs', `export default ${JSON.stringify({ navette: project })};`);
  await write('scenario.ts', SCENARIO);
  const compilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    target: 'ES2024',
    module: 'NodeNext',
    lib: ['ES2024', 'DOM', 'DOM.Iterable'],
    types: [],
  };
  await write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['scenario.ts'] }));
  await run(GENERATOR, ['--config', 'orval.config.mjs'], { cwd: folder });
});
afterAll(async () => {
  await stack?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

function write(name: string, text: string): Promise<void> {
  return writeFile(join(folder, name), text);
}

/** What the compiler has against a program beside the client; nothing where it compiles. */
async function compile(): Promise<string> {
  return run(COMPILER, ['-p', folder]).then(
    () => '',
    (error: { stdout: string }) => error.stdout,
  );
}

function tokenOf(client: Client): string {
  return (client.headers.authorization ?? '').replace('Bearer ', '');
}

describe('a client made by a public generator from the OpenAPI document', () => {
  it('compiles strictly, and knows what the document says', async () => {
    expect(await compile()).toBe('');
    await write('scenario.ts', `${SCENARIO}\nawait createNeed({ organisationId: 5 });`);
    expect(await compile()).toMatch(/scenario\.ts.*error TS/);
    await write('scenario.ts', SCENARIO);
  });

  it('brings a need from its draft to a decision', async () => {
    const startup = await network.organisation({ name: 'Caméras', site: { area: '62' } });
    await network.profile(startup, {
      title: 'Détection de défauts de tissage par caméra',
      description: 'Vision industrielle : nous repérons en ligne les défauts de tissage.',
    });
    const facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
    const stranger = await network.person({});
    const { stdout } = await run(process.execPath, ['scenario.ts', tokenOf(facilitator), tokenOf(stranger)], {
      cwd: folder,
    });
    const { needId, summary, ...seen } = JSON.parse(stdout) as { needId: string; summary: string };
    expect(seen).toEqual({
      sameNeed: true,
      replayed: 'true',
      stale: 409,
      refused: 404,
      state: 'published',
      organisation: 'Caméras',
      decided: 'shortlisted',
      conflict: 'stale_version',
    });
    expect(summary).toContain('Caméras');
    const events = await stack.db
      .selectFrom('events')
      .select('kind')
      .where('needId', '=', needId)
      .orderBy('seq')
      .execute();
    expect(events.map((event) => event.kind)).toEqual([
      'need.created',
      'need.submitted',
      'need.published',
      ...Array.from({ length: events.length - 5 }, () => 'match.suggested'),
      'need.matched',
      'match.shortlisted',
    ]);
  });
});
