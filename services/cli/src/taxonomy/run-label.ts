import { type AddedLabel, addLabel, applyLayers, LabelError, OWN_CONCEPTS, taxonomyOf } from '@navette/taxonomy';
import { KeptLayersError, keepLayers, readKeptLayers } from '@navette/usecases';
import { fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import { printable } from '../output/printable.ts';
import { DONE, type ExitCode, FAILED, type Terminal } from '../terminal.ts';

/** Adds a word that people write to a concept of the network's taxonomy, and keeps it. */
export async function runLabel(added: AddedLabel, locale: Locale, terminal: Terminal): Promise<ExitCode> {
  const words = locale.taxonomy.label;
  const folder = terminal.taxonomyFolder;
  if (folder === undefined) {
    terminal.stderr.write(`${locale.taxonomy.import.noFolder}\n`);
    return FAILED;
  }
  const values = { concept: printable(added.conceptId), label: printable(added.label), language: added.language };
  try {
    const layers = await readKeptLayers(folder);
    const before = applyLayers(taxonomyOf(OWN_CONCEPTS), layers).taxonomy;
    const after = addLabel(before, added);
    if (after === before) {
      terminal.stdout.write(`${fill(words.known, values)}\n`);
      return DONE;
    }
    await keepLayers(folder, { ...layers, labels: [...layers.labels, added] });
    terminal.stdout.write(`${fill(words.added, { ...values, version: after.version })}\n`);
    return DONE;
  } catch (error) {
    if (error instanceof LabelError) {
      terminal.stderr.write(`${fill(words[error.problem], { ...values, owner: error.owner ?? '' })}\n`);
      return FAILED;
    }
    if (!(error instanceof KeptLayersError)) throw error;
    terminal.stderr.write(`${error.message}\n`);
    return FAILED;
  }
}
