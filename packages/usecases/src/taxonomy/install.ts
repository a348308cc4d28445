import { type AddedLabel, applyLayers, installTaxonomy, OWN_CONCEPTS, taxonomyOf } from '@navette/taxonomy';
import { readKeptLayers } from './kept-layers.ts';

export interface InstalledTaxonomy {
  readonly version: string;
  readonly concepts: number;
  /** Labels of the network that no longer fit. */
  readonly leftOut: readonly AddedLabel[];
}

/**
 * Makes this process read with the taxonomy of the network: the product's own under the layers of the folder. To be called
 * by an entry file before it opens an index. @throws KeptLayersError
 */
export async function installKeptTaxonomy(folder: string): Promise<InstalledTaxonomy> {
  const layers = await readKeptLayers(folder);
  const { taxonomy, leftOut } = applyLayers(taxonomyOf(OWN_CONCEPTS), layers);
  installTaxonomy(taxonomy);
  return { version: taxonomy.version, concepts: taxonomy.concepts.length, leftOut };
}
