import { CONCEPTS, LANGUAGES, type Language } from '@navette/taxonomy';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../text/read-document.ts';
import { conceptReader } from './concept-reader.ts';

const found = (text: string, language: Language): readonly string[] =>
  conceptReader(CONCEPTS)(readDocument({ title: '', text }, language, 1_000)).map(({ conceptId }) => conceptId);

describe('a label that is also another word', () => {
  it('counts in a text that says which is meant', () => {
    expect(found('Remplacer la chaudière par une PAC', 'fr')).toContain('heat-pumps');
    expect(found('Une PAC à hydrogène pour le camion', 'fr')).toContain('hydrogen');
    expect(found('Un service de presse pour journalistes', 'fr')).toContain('audiovisual-media');
    expect(found('Unser MES steuert die Fertigung', 'de')).toContain('mes');
  });

  it('does not in another', () => {
    expect(found('La PAC est versée aux agriculteurs', 'fr')).not.toContain('heat-pumps');
    expect(found('La presse plieuse tombe en panne', 'fr')).not.toContain('audiovisual-media');
    expect(found('Risse nach dem Brand der Keramik', 'de')).not.toContain('crisis-management');
    expect(found('Un diagnostic rapide des batteries', 'fr')).not.toContain('in-vitro-diagnostics');
  });

  it('counts with its own capitals only, where it is an acronym', () => {
    expect(found('Nous revoyons mes gammes de fabrication', 'fr')).not.toContain('mes');
    expect(found('Nous avons choisi un MES pour la fabrication', 'fr')).toContain('mes');
  });

  it('is not a label of its concept without the condition too, which would then never be asked', () => {
    const moot = CONCEPTS.flatMap(({ id, prefLabel, altLabels, conditionalLabels }) =>
      LANGUAGES.flatMap((language) => {
        const always = [prefLabel[language], ...altLabels[language]].map((label) => label.toLowerCase());
        const ambiguous = conditionalLabels?.[language] ?? [];
        return ambiguous.flatMap(({ label }) => (always.includes(label.toLowerCase()) ? [`${id}: ${label}`] : []));
      }),
    );
    expect(moot).toEqual([]);
  });
});
