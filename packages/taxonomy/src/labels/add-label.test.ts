import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../current/current-taxonomy.ts';
import { taxonomyOf } from '../version/taxonomy-of.ts';
import { type AddedLabel, addLabel } from './add-label.ts';

const OURS = taxonomyOf(CONCEPTS);
const added = (label: string, more: Partial<AddedLabel> = {}): AddedLabel => {
  return { conceptId: 'machine-vision', language: 'fr', label, ...more };
};

describe('addLabel', () => {
  it('gives one concept one label more, and the taxonomy a new version', () => {
    const next = addLabel(OURS, added('  œil   électronique '));
    const changed = next.concepts.filter((concept, at) => concept !== OURS.concepts[at]);
    expect(changed.map(({ id }) => id)).toEqual(['machine-vision']);
    expect(changed[0]?.altLabels.fr.at(-1)).toBe('œil électronique');
    expect(next.version).not.toBe(OURS.version);
    expect(OURS.concepts.find(({ id }) => id === 'machine-vision')?.altLabels.fr).not.toContain('œil électronique');
  });

  it('changes nothing where the concept has the label, and is the same in whatever order labels come', () => {
    expect(addLabel(OURS, added('VISION INDUSTRIELLE'))).toBe(OURS);
    const other = added('Auge der Maschine', { language: 'de' });
    const once = addLabel(addLabel(OURS, added('œil électronique')), other);
    const again = addLabel(addLabel(OURS, other), added('œil électronique'));
    expect(once.version).toBe(again.version);
  });

  it.each([
    ['unknown_concept', added('x y', { conceptId: 'nothing' }), undefined],
    ['empty', added(' … '), undefined],
    ['too_long', added('a'.repeat(81)), undefined],
    ['taken', added('Soudage'), 'welding'],
  ])('says that it is %s', (problem, label, owner) => {
    expect(() => addLabel(OURS, label)).toThrow(expect.objectContaining({ problem, owner }) as Error);
  });
});
