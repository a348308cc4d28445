import { FILE_ERROR_CODES, LISTED_PROBLEM_CODES } from '@navette/spreadsheets';
import { LANGUAGES } from '@navette/taxonomy';
import { describe, expect, it } from 'vitest';
import { LOCALES, localeOf } from './locale-of.ts';

describe('the locales', () => {
  it.each(LANGUAGES)('%s puts the same things into each sentence as French does', (language) => {
    const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const code of LISTED_PROBLEM_CODES) {
      expect(names(LOCALES[language].problems[code]), code).toEqual(names(LOCALES.fr.problems[code]));
    }
    for (const code of FILE_ERROR_CODES) {
      expect(names(LOCALES[language].fileErrors[code]), code).toEqual(names(LOCALES.fr.fileErrors[code]));
    }
  });

  it('keep French punctuation with its word', () => {
    expect(JSON.stringify(LOCALES.fr).match(/[^"\s] [;:!?»]|« /g)).toBeNull();
  });

  it('are chosen before anything else is read', () => {
    expect(localeOf(['match', '--lang', 'de']).language).toBe('de');
    expect(localeOf(['--lang=nl']).language).toBe('nl');
    expect(localeOf(['--lang', 'xx']).language).toBe('fr');
    expect(localeOf(['--lang']).language).toBe('fr');
    expect(localeOf([]).language).toBe('fr');
  });
});
