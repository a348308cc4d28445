import { type Executor, latestModel, listTaxonomyLabels, type ModelRow } from '@navette/db';
import type { IndexSettings } from '@navette/matchindex';
import { MODEL, type Model } from '@navette/scoring';
import { installLabels } from '@navette/taxonomy';
import { labelOf } from '../taxonomy/labels.ts';

/** The product's model with the weights that a network set in their place. */
export function modelOf(row: Pick<ModelRow, 'version' | 'bias' | 'weights'> | undefined): Model {
  if (row === undefined) return MODEL;
  const weights = { ...MODEL.weights, ...(row.weights as Partial<Model['weights']>) };
  return { ...MODEL, version: row.version, bias: row.bias, weights };
}

/** What every index of a process is made with: makes it read with the network's words, and tells its weights. */
export async function indexSettings(db: Executor): Promise<IndexSettings> {
  const [labels, latest] = await Promise.all([listTaxonomyLabels(db), latestModel(db)]);
  const taxonomy = installLabels(labels.map(labelOf));
  const model = modelOf(latest);
  return { key: `${taxonomy} ${model.version}`, model };
}
