import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { run } from '@navette/cli';
import { CONCEPTS, installTaxonomy, OWN_CONCEPTS, taxonomyOf } from '@navette/taxonomy';
import { installKeptTaxonomy, type TaxonomyImpact } from '@navette/usecases';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNetwork } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

interface Report {
  readonly added: number;
  readonly merged: readonly { readonly into: string }[];
  readonly version: { readonly before: string; readonly after: string };
  readonly impact: TaxonomyImpact;
  readonly kept: boolean;
}

const ESCO = 'http://data.europa.eu/esco/skill/';
let stack: Stack;
let cwd: string;
let taxonomyFolder: string;
let falconer: string;

beforeAll(async () => {
  stack = await startStack();
  cwd = await mkdtemp(join(tmpdir(), 'navette-taxonomy-'));
  taxonomyFolder = join(cwd, 'kept');
  await writeFile(
    join(cwd, 'skills_fr.csv'),
    `conceptType,conceptUri,preferredLabel,altLabels,description\nK,${ESCO}1,dresser des faucons,fauconnerie,\nK,${ESCO}2,soudage,jonction de tôles,\n`,
  );
  const network = await createNetwork(stack);
  const startup = await network.organisation({ name: 'Rapaces' });
  falconer = await network.profile(startup, {
    title: 'Fauconnerie',
    description: 'Nous éloignons les oiseaux des silos.',
  });
  await network.profile(startup, { title: 'Vision industrielle', description: 'Contrôle visuel par caméra.' });
});
afterAll(async () => {
  installTaxonomy(taxonomyOf(OWN_CONCEPTS));
  await stack.stop();
  await rm(cwd, { recursive: true });
});

async function imported(...args: readonly string[]): Promise<{ code: number; report: Report }> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  let out = '';
  stdout.on('data', (chunk) => (out += chunk));
  const database = { url: stack.databaseUrl, role: stack.config.databaseRole, embedded: false };
  const code = await run(['taxonomy', 'import', '.', '--json', ...args], {
    cwd,
    stdin,
    stdout,
    stderr,
    database,
    taxonomyFolder,
  });
  return { code, report: JSON.parse(out) as Report };
}

describe('navette taxonomy import', () => {
  it('says in a dry run what would be read otherwise, and keeps nothing', async () => {
    const { code, report } = await imported('--dry-run');
    expect(code).toBe(0);
    expect(report.added).toBe(1);
    expect(report.merged.map(({ into }) => into)).toEqual(['welding']);
    expect(report.impact.profiles).toBe(2);
    expect(report.impact.profilesReadOtherwise).toEqual({ count: 1, ids: [falconer] });
    expect(report.version.after).not.toBe(report.version.before);
    expect(report.kept).toBe(false);
    await expect(readFile(join(taxonomyFolder, 'layers.json'))).rejects.toThrow('ENOENT');
  });

  it('keeps it, once, for processes that start later', async () => {
    expect((await imported()).report.kept).toBe(true);
    const again = await imported();
    expect(again.report.kept).toBe(false);
    expect(again.report.version.before).toBe(again.report.version.after);
    expect(again.report.impact.profilesReadOtherwise.count).toBe(0);

    const installed = await installKeptTaxonomy(taxonomyFolder);
    expect(installed.version).toBe(again.report.version.after);
    expect(CONCEPTS.at(-1)?.id).toBe('esco-1');
  });
});
