import { resolve } from 'node:path';
import {
  applyLayers,
  type EscoTaxonomy,
  type Layers,
  type Merge,
  mergeTaxonomies,
  NO_LAYERS,
  OWN_CONCEPTS,
  type Taxonomy,
  taxonomyOf,
  withVocabulary,
} from '@navette/taxonomy';
import { KeptLayersError, keepLayers, readKeptLayers, type TaxonomyImpact, taxonomyImpact } from '@navette/usecases';
import { withDatabase } from '../database/with-database.ts';
import type { Locale } from '../locales/locale.ts';
import { send } from '../output/send.ts';
import { DONE, type ExitCode, FAILED, type Terminal } from '../terminal.ts';
import { importLines } from './import-lines.ts';
import { readEscoFolder } from './read-esco-folder.ts';
import type { ImportTaxonomyCommand } from './taxonomy-request.ts';
import { tellFolder } from './tell-folder.ts';

/** What an import would do, or has done. */
export interface ImportedVocabulary {
  readonly esco: EscoTaxonomy;
  /** Of ESCO with the product's own concepts. */
  readonly merge: Merge;
  /** The taxonomies of the network without and with it. */
  readonly before: Taxonomy;
  readonly after: Taxonomy;
  /** Undefined where no database was named. */
  readonly impact: TaxonomyImpact | undefined;
}

/** Reads ESCO's files, says what changes and, unless it is a dry run, keeps them for the service and the workers. */
export async function runImportTaxonomy(
  command: ImportTaxonomyCommand,
  locale: Locale,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = () => readEscoFolder(resolve(terminal.cwd, command.folder));
  const esco = await tellFolder(read, command.folder, locale, terminal);
  if (esco === undefined) return FAILED;
  const folder = terminal.taxonomyFolder;
  if (folder === undefined && command.dryRun !== true) {
    terminal.stderr.write(`${locale.taxonomy.import.noFolder}\n`);
    return FAILED;
  }
  let layers: Layers;
  try {
    layers = folder === undefined ? NO_LAYERS : await readKeptLayers(folder);
  } catch (error) {
    if (!(error instanceof KeptLayersError)) throw error;
    terminal.stderr.write(`${error.message}\n`);
    return FAILED;
  }
  const own = taxonomyOf(OWN_CONCEPTS);
  const next = withVocabulary(layers, { name: 'esco', concepts: esco.concepts });
  const before = applyLayers(own, layers).taxonomy;
  const after = applyLayers(own, next).taxonomy;
  const finish = async (impact: TaxonomyImpact | undefined): Promise<ExitCode> => {
    const imported = { esco, merge: mergeTaxonomies(own, esco), before, after, impact };
    const isKept = command.dryRun !== true && before.version !== after.version;
    if (isKept && folder !== undefined) await keepLayers(folder, next);
    await send(importLines(imported, command, isKept, locale), terminal.stdout);
    return DONE;
  };
  if (terminal.database === undefined) return finish(undefined);
  return withDatabase(terminal, locale, async (ctx) =>
    finish(await taxonomyImpact(ctx, before.concepts, after.concepts)),
  );
}
