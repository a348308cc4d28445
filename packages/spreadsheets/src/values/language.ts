import { fold, isLanguage, type Language } from '@navette/taxonomy';

const NAMES: Readonly<Record<Language, string>> = {
  fr: 'francais|french|franzosisch|frans|fra|fre',
  en: 'anglais|english|englisch|engels|eng|uk',
  de: 'allemand|german|deutsch|duits|deu|ger',
  nl: 'neerlandais|dutch|niederlandisch|nederlands|hollandais|flamand|flemish|vlaams|nld|dut',
};

const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)),
);

/** One of the four languages by its name in any of them or by its code ("fr", "fr-BE", "FRA"); undefined otherwise. */
export function readLanguage(text: string): Language | undefined {
  const [word = ''] = fold(text).split(' ');
  const code = BY_NAME.get(word) ?? word;
  return isLanguage(code) ? code : undefined;
}
