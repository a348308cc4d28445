import { DomainError } from '@navette/domain';
import { type AddedLabel, addLabel, applyLayers, LabelError, OWN_CONCEPTS, taxonomyOf } from '@navette/taxonomy';
import { KeptLayersError, keepLayers, readKeptLayers } from '@navette/usecases';
import { withDatabase } from '../database/with-database.ts';
import { fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import { printable } from '../output/printable.ts';
import { DONE, type ExitCode, FAILED, type Terminal } from '../terminal.ts';
import { storeLabel } from './store-label.ts';

/**
 * Adds a word that people write to a concept of the network's taxonomy: to the database, where there is one, from which
 * running services read it; else to the folder of what is laid over the taxonomy.
 */
export async function runLabel(added: AddedLabel, locale: Locale, terminal: Terminal): Promise<ExitCode> {
  const words = locale.taxonomy.label;
  const values = { concept: printable(added.conceptId), label: printable(added.label), language: added.language };
  const say = (line: string): ExitCode => {
    terminal.stdout.write(`${line}\n`);
    return DONE;
  };
  try {
    if (terminal.database !== undefined) {
      return await withDatabase(terminal, locale, async (ctx) => {
        const outcome = await storeLabel(ctx, added, terminal.taxonomyFolder);
        return say(fill(outcome === 'added' ? words.stored : words.known, values));
      });
    }
    const folder = terminal.taxonomyFolder;
    if (folder === undefined) {
      terminal.stderr.write(`${locale.taxonomy.import.noFolder}\n`);
      return FAILED;
    }
    const layers = await readKeptLayers(folder);
    const before = applyLayers(taxonomyOf(OWN_CONCEPTS), layers).taxonomy;
    const after = addLabel(before, added);
    if (after === before) return say(fill(words.known, values));
    await keepLayers(folder, { ...layers, labels: [...layers.labels, added] });
    return say(fill(words.added, { ...values, version: after.version }));
  } catch (error) {
    terminal.stderr.write(`${whyNot(error, words, values)}\n`);
    return FAILED;
  }
}

/** @throws what is no refusal */
function whyNot(error: unknown, words: Locale['taxonomy']['label'], values: Readonly<Record<string, string>>): string {
  if (error instanceof LabelError) return fill(words[error.problem], { ...values, owner: error.owner ?? '' });
  if (error instanceof KeptLayersError || error instanceof DomainError) return error.message;
  throw error;
}
