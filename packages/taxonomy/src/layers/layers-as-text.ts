import type { Concept } from '../concept.ts';
import { isLanguage, LANGUAGES } from '../language.ts';
import type { Layers } from './layers.ts';

const KIND = 'navette-taxonomy-1';

/** Layers as they are kept in a file: one JSON object. */
export function layersAsText(layers: Layers): string {
  return `${JSON.stringify({ kind: KIND, ...layers })}\n`;
}

/** Reads them back. @throws Error saying what was expected and where */
export function layersFromText(text: string): Layers {
  const read: unknown = JSON.parse(text);
  if (!isObject(read) || read.kind !== KIND) throw new Error(`expected an object of kind ${KIND}`);
  const { vocabularies, labels } = read;
  if (!Array.isArray(vocabularies) || !vocabularies.every(isVocabulary)) {
    throw new Error('vocabularies: expected a list of {name, concepts}');
  }
  if (!Array.isArray(labels) || !labels.every(isLabel)) {
    throw new Error('labels: expected a list of {conceptId, language, label}');
  }
  return { vocabularies, labels };
}

function isVocabulary(value: unknown): value is Layers['vocabularies'][number] {
  return (
    isObject(value) &&
    typeof value.name === 'string' &&
    Array.isArray(value.concepts) &&
    value.concepts.every(isConcept)
  );
}

function isLabel(value: unknown): value is Layers['labels'][number] {
  return (
    isObject(value) &&
    typeof value.conceptId === 'string' &&
    typeof value.label === 'string' &&
    isLanguage(value.language)
  );
}

function isConcept(value: unknown): value is Concept {
  if (!isObject(value) || typeof value.id !== 'string') return false;
  const { prefLabel, altLabels, broader, related } = value;
  return (
    isObject(prefLabel) &&
    isObject(altLabels) &&
    Array.isArray(broader) &&
    Array.isArray(related) &&
    LANGUAGES.every((language) => typeof prefLabel[language] === 'string' && Array.isArray(altLabels[language]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
