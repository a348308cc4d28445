export type { Concept } from './concept.ts';
export { isLanguage, LANGUAGES, type Language, type Localised } from './language.ts';
