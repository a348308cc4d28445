import {
  type TaxonomyLabel,
  type TaxonomyLabelInput,
  type TaxonomyLabels,
  taxonomyLabelInput,
} from '@navette/contracts';
import {
  deleteTaxonomyLabel,
  insertTaxonomyLabel,
  listTaxonomyLabels,
  MOST_TAXONOMY_LABELS,
  type TaxonomyLabelRow,
  transaction,
} from '@navette/db';
import { authorise, DomainError, invalidField, notFound, personIdOf } from '@navette/domain';
import {
  type AddedLabel,
  addLabel,
  applyLayers,
  installedTaxonomy,
  LabelError,
  type Taxonomy,
} from '@navette/taxonomy';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';

/** Every word that the network added to the taxonomy. */
export async function browseTaxonomyLabels(ctx: Context): Promise<TaxonomyLabels> {
  authorise(ctx.actor, 'taxonomy.label');
  const rows = await listTaxonomyLabels(ctx.db);
  const { leftOut } = applyLayers(installedTaxonomy(), { vocabularies: [], labels: rows.map(labelOf) });
  const items = rows.map(({ createdByName, ...row }) =>
    labelView(row, createdByName, !leftOut.some((label) => isSame(label, labelOf(row)))),
  );
  return { items };
}

/**
 * Adds a word that people write for a capability. Running processes read with it once they see the event; what was matched
 * before stays until it is matched again.
 * @throws DomainError `invalid` for a capability that is not there, a word that another one has, or one too many;
 *   `duplicate` for a word that it has
 */
export async function addTaxonomyLabel(ctx: Context, input: TaxonomyLabelInput): Promise<TaxonomyLabel> {
  authorise(ctx.actor, 'taxonomy.label');
  const { capability, language, label } = parse(taxonomyLabelInput, input);
  const added = { conceptId: capability, language, label: label.normalize('NFC').replace(/\s+/g, ' ') };
  const row: TaxonomyLabelRow = {
    id: ctx.newId.ordered(),
    capability,
    language,
    label: added.label,
    createdAt: ctx.now(),
    createdBy: personIdOf(ctx.actor),
  };
  await transaction(ctx.db, async (trx) => {
    const known = (await listTaxonomyLabels(trx)).map(labelOf);
    if (known.length >= MOST_TAXONOMY_LABELS)
      throw invalidField('/label', 'too_many', `at most ${MOST_TAXONOMY_LABELS} words that the network added`);
    refuseUnfit(applyLayers(installedTaxonomy(), { vocabularies: [], labels: known }).taxonomy, added);
    await insertTaxonomyLabel(trx, row);
    const payload = { taxonomyLabelId: row.id, capability, language, label: row.label };
    await record(trx, ctx, [{ kind: 'taxonomy_label.added', payload }]);
  });
  return labelView(row, null, true);
}

/** Takes a word away that the network added. @throws DomainError `not_found` */
export async function removeTaxonomyLabel(ctx: Context, id: string): Promise<TaxonomyLabels> {
  authorise(ctx.actor, 'taxonomy.label');
  await transaction(ctx.db, async (trx) => {
    const row = await deleteTaxonomyLabel(trx, id);
    if (row === undefined) throw notFound();
    const { capability, language, label } = row;
    const payload = { taxonomyLabelId: id, capability, language, label };
    await record(trx, ctx, [{ kind: 'taxonomy_label.removed', payload }]);
  });
  return browseTaxonomyLabels(ctx);
}

/** A word as the taxonomy takes it. */
export function labelOf({ capability, language, label }: Pick<TaxonomyLabelRow, 'capability' | 'language' | 'label'>) {
  return { conceptId: capability, language, label };
}

function refuseUnfit(taxonomy: Taxonomy, added: AddedLabel): void {
  try {
    if (addLabel(taxonomy, added) !== taxonomy) return;
  } catch (error) {
    if (!(error instanceof LabelError)) throw error;
    if (error.problem === 'unknown_concept')
      throw invalidField('/capability', 'unknown_capability', 'the id of a capability of the taxonomy');
    const expected =
      error.problem === 'taken' ? `a word that ${error.owner} does not have` : 'a word of 1 to 80 letters';
    throw invalidField('/label', error.problem, expected);
  }
  throw new DomainError('duplicate', 'The capability has this word already.', [
    { pointer: '/label', code: 'duplicate', expected: 'a word that it does not have yet' },
  ]);
}

function isSame(one: AddedLabel, other: AddedLabel): boolean {
  return one.conceptId === other.conceptId && one.language === other.language && one.label === other.label;
}

function labelView(row: TaxonomyLabelRow, createdBy: string | null, used: boolean): TaxonomyLabel {
  const { id, capability, language, label, createdAt } = row;
  return { id, capability, language, label, used, createdAt: createdAt.toISOString(), createdBy };
}
