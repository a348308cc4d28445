import type { Concept, Language } from '@navette/taxonomy';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../text/read-document.ts';
import { conceptReader } from './concept-reader.ts';

function concept(id: string, labels: Record<Language, string>): Concept {
  const preferred = (language: Language): string => labels[language].split('|')[0] ?? '';
  const others = (language: Language): readonly string[] => labels[language].split('|').slice(1);
  return {
    id,
    prefLabel: { fr: preferred('fr'), en: preferred('en'), de: preferred('de'), nl: preferred('nl') },
    altLabels: { fr: others('fr'), en: others('en'), de: others('de'), nl: others('nl') },
    broader: [],
    related: [],
  };
}

const CONCEPTS = [
  concept('machine-vision', {
    fr: 'vision industrielle|vision',
    en: 'machine vision',
    de: 'Bildverarbeitung',
    nl: 'beeldverwerking',
  }),
  concept('heat-recovery', {
    fr: 'récupération de chaleur',
    en: 'heat recovery',
    de: 'Wärmerückgewinnung',
    nl: 'warmteterugwinning',
  }),
  concept('welding', { fr: 'soudage|soudure', en: 'welding', de: 'Schweißen', nl: 'lassen' }),
  concept('forming', { fr: 'formage', en: 'metal forming', de: 'Umformung', nl: 'omvormen' }),
  concept('mes', {
    fr: 'pilotage d’atelier|MES',
    en: 'manufacturing execution',
    de: 'Fertigungsleitsystem',
    nl: 'productiebesturing',
  }),
  concept('machine-learning', {
    fr: 'apprentissage automatique',
    en: 'machine learning',
    de: 'maschinelles Lernen',
    nl: 'machinaal leren',
  }),
];

const read = conceptReader(CONCEPTS);

function found(text: string, language: Language, title = ''): readonly string[] {
  return read(readDocument({ title, text }, language, 1000)).map(
    ({ conceptId, field, start, end }) => `${conceptId}:${(field === 'title' ? title : text).slice(start, end)}`,
  );
}

describe('findConcepts', () => {
  it('takes the longest label, inflected and over stop words, with its place', () => {
    expect(found('Des visions industrielles pour la récupération de la chaleur', 'fr')).toEqual([
      'machine-vision:visions industrielles',
      'heat-recovery:récupération de la chaleur',
    ]);
  });

  it('tells title from text', () => {
    expect(found('soudure', 'fr', 'Vision industrielle')).toEqual([
      'machine-vision:Vision industrielle',
      'welding:soudure',
    ]);
  });

  it('does not run over the end of a phrase', () => {
    expect(found('récupération. Chaleur', 'fr')).toEqual([]);
  });

  it('reads labels of other languages where they are written, and not their everyday look-alikes', () => {
    expect(found('Nos équipes de machine learning', 'fr')).toEqual(['machine-learning:machine learning']);
    expect(found('Das wollen wir prüfen lassen', 'de')).toEqual([]);
    expect(found('Wij laten de stukken lassen', 'nl')).toEqual(['welding:lassen']);
  });

  it('wants the lone word itself, not whatever shares its stem', () => {
    expect(found('former des soudeurs', 'fr')).toEqual([]);
    expect(found('formages à froid', 'fr')).toEqual(['forming:formages']);
  });

  it('wants an acronym written as one', () => {
    expect(found('Un MES pour mes ateliers', 'fr')).toEqual(['mes:MES']);
    expect(found('DANS MES ATELIERS ET MES MAGASINS', 'fr')).toEqual([]);
  });

  it('finds labels in German and Dutch compounds', () => {
    expect(found('eine Wärmerückgewinnungsanlage', 'de')).toEqual(['heat-recovery:Wärmerückgewinnungsanlage']);
    expect(found('het warmteterugwinningssysteem', 'nl')).toEqual(['heat-recovery:warmteterugwinningssysteem']);
  });
});
