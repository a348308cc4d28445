import { describe, expect, it } from 'vitest';
import { CONCEPTS, conceptById } from '../current/current-taxonomy.ts';
import { LANGUAGES } from '../language.ts';
import { sectorOf } from '../sectors/sector-of.ts';
import { fold } from '../text/fold.ts';
import { CONDITIONAL_LABELS } from './conditional-labels.ts';
import { SECTOR_LINKS } from './sector-links.ts';

/** Abbreviations that everybody writes and that are no word of any of the four languages. */
const SHORT_LABELS = ['ia', 'ki', '5g'];

/** Everyday words of one language that a text in another would hit, and words too wide to mean one capability. */
const FORBIDDEN_ALONE =
  'art son fit ai mes reach end logistique qualité quality data daten software logiciel production produktion productie lassen verre glass eau water energie énergie energy machine process prozess proces formation training lager magazin consigne retour mem même das'.split(
    ' ',
  );

const labelsOf = (concept: (typeof CONCEPTS)[number]) =>
  LANGUAGES.flatMap((language) => [concept.prefLabel[language], ...concept.altLabels[language]]);

describe('the concepts', () => {
  it('are at least 400, each with an id of its own in kebab case', () => {
    expect(CONCEPTS.length).toBeGreaterThanOrEqual(400);
    expect(new Set(CONCEPTS.map(({ id }) => id)).size).toBe(CONCEPTS.length);
    for (const { id } of CONCEPTS) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it('have a preferred label and four to twenty-six further ones in each language, without repetition', () => {
    for (const { id, prefLabel, altLabels } of CONCEPTS) {
      for (const language of LANGUAGES) {
        const own = [prefLabel[language], ...altLabels[language]].map(fold);
        expect(prefLabel[language].trim(), `${id} ${language}`).not.toBe('');
        expect(altLabels[language].length, `${id} ${language}`).toBeGreaterThanOrEqual(4);
        expect(altLabels[language].length, `${id} ${language}`).toBeLessThanOrEqual(26);
        expect(new Set(own).size, `${id} ${language}`).toBe(own.length);
      }
    }
  });

  it('never share a label, whatever its language, case and accents', () => {
    const owner = new Map<string, string>();
    for (const concept of CONCEPTS) {
      for (const label of labelsOf(concept).map(fold)) {
        expect(owner.get(label) ?? concept.id, label).toBe(concept.id);
        owner.set(label, concept.id);
      }
    }
  });

  it('have no label that is too short or means too much', () => {
    const forbidden = new Set(FORBIDDEN_ALONE.map(fold));
    for (const concept of CONCEPTS) {
      for (const label of labelsOf(concept).map(fold)) {
        if (!SHORT_LABELS.includes(label)) expect(label.length, label).toBeGreaterThanOrEqual(3);
        expect(forbidden.has(label), `${concept.id}: ${label}`).toBe(false);
      }
    }
  });

  it('say under which words an ambiguous label counts, and for which trades a capability is', () => {
    const { conditionalLabels } = conceptById('heat-pumps') ?? {};
    expect(conditionalLabels?.fr[0]).toMatchObject({ label: 'PAC', exactCase: true });
    expect(conditionalLabels?.fr[0]?.among).toContain('chauffage');
    expect(conceptById('machining')?.sectors).toEqual(['25.6']);
    for (const id of [...Object.keys(CONDITIONAL_LABELS), ...Object.keys(SECTOR_LINKS)]) {
      expect(conceptById(id)?.id, id).toBe(id);
    }
    for (const { id, sectors = [], conditionalLabels: conditional } of CONCEPTS) {
      for (const code of sectors) expect(sectorOf(code), `${id}: ${code}`).toBeDefined();
      for (const language of LANGUAGES) {
        for (const { label, among } of conditional?.[language] ?? []) {
          expect(label, id).not.toBe('');
          expect(
            among.every((word) => word !== ''),
            `${id}: ${label}`,
          ).toBe(true);
        }
      }
    }
  });

  it('write French with the typographic apostrophe', () => {
    for (const concept of CONCEPTS) expect(labelsOf(concept).join()).not.toContain("'");
  });

  it('point to concepts that exist, both ways where they are related', () => {
    for (const { id, broader, related } of CONCEPTS) {
      for (const parent of broader) expect(conceptById(parent)?.id, id).toBe(parent);
      for (const other of related) expect(conceptById(other)?.related, `${id} ~ ${other}`).toContain(id);
      expect(related).not.toContain(id);
    }
  });

  it('are found by their id only', () => {
    expect(conceptById('machine-vision')?.prefLabel.fr).toBe('vision industrielle');
    expect(conceptById('machine-vision')?.altLabels.nl).toContain('visuele inspectie');
    expect(conceptById('Machine-Vision')).toBeUndefined();
  });
});
