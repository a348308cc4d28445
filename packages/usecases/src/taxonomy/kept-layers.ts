import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Layers, layersAsText, layersFromText, NO_LAYERS } from '@navette/taxonomy';

const FILE = 'layers.json';

/** A file of layers that cannot be used. */
export class KeptLayersError extends Error {
  override readonly name = 'KeptLayersError';
}

/** What the network lays over the taxonomy, as the folder has it; nothing where there is no file. @throws KeptLayersError */
export async function readKeptLayers(folder: string): Promise<Layers> {
  const path = join(folder, FILE);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return NO_LAYERS;
    throw new KeptLayersError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    return layersFromText(text);
  } catch (error) {
    throw new KeptLayersError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Keeps them; whoever reads meanwhile gets the old ones or the new ones, whole. */
export async function keepLayers(folder: string, layers: Layers): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, FILE);
  await writeFile(`${path}.new`, layersAsText(layers));
  await rename(`${path}.new`, path);
}
