import { afterEach, expect, it } from 'vitest';
import { OWN_CONCEPTS } from '../concepts/concepts.ts';
import { childrenOf, depthOf, descendantsOf } from '../graph/ancestors.ts';
import { addLabel } from '../labels/add-label.ts';
import { taxonomyOf } from '../version/taxonomy-of.ts';
import { CONCEPTS, conceptById, installTaxonomy } from './current-taxonomy.ts';

const OURS = taxonomyOf(OWN_CONCEPTS);
afterEach(() => installTaxonomy(OURS));

it('is ours until a process installs another', () => {
  expect(CONCEPTS).toBe(OWN_CONCEPTS);
  const extra = { ...(OWN_CONCEPTS[0] ?? expect.unreachable()), id: 'esco-1', broader: ['machine-vision'] };
  const label = { conceptId: 'machine-vision', language: 'fr', label: 'œil électronique' } as const;
  installTaxonomy(addLabel(taxonomyOf([...OWN_CONCEPTS, extra]), label));
  expect(CONCEPTS).toHaveLength(OWN_CONCEPTS.length + 1);
  expect(conceptById('machine-vision')?.altLabels.fr).toContain('œil électronique');
  expect(childrenOf('machine-vision')).toContain('esco-1');
  expect(descendantsOf('quality-and-measurement')).toContain('esco-1');
  expect(depthOf('esco-1')).toBe(2);
});
