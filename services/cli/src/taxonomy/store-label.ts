import { type AddedLabel, addLabel, applyLayers, installedTaxonomy } from '@navette/taxonomy';
import { addTaxonomyLabel, browseTaxonomyLabels, type Context, installKeptTaxonomy } from '@navette/usecases';

/**
 * Adds a word to the network's own rows, as its page for administrators does. @returns whether the capability has it already
 * @throws LabelError for a capability that is not there, a word that is none, or one that another capability has
 */
export async function storeLabel(
  ctx: Context,
  added: AddedLabel,
  folder: string | undefined,
): Promise<'added' | 'known'> {
  // Words of the database lie over whole vocabularies, which come by the folder.
  if (folder !== undefined) await installKeptTaxonomy(folder);
  const { items } = await browseTaxonomyLabels(ctx);
  const labels = items.map(({ capability, language, label }) => ({ conceptId: capability, language, label }));
  const { taxonomy } = applyLayers(installedTaxonomy(), { vocabularies: [], labels });
  if (addLabel(taxonomy, added) === taxonomy) return 'known';
  await addTaxonomyLabel(ctx, { capability: added.conceptId, language: added.language, label: added.label });
  return 'added';
}
