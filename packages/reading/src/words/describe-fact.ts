import { areaLabel, type Language, sectorLabel } from '@navette/taxonomy';
import type { Fact, FactOf } from '../fact/fact.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import type { FactWords } from './fact-words.ts';
import { FR } from './fr.ts';
import { NL } from './nl.ts';

const WORDS: Readonly<Record<Language, FactWords>> = { fr: FR, en: EN, de: DE, nl: NL };
/** English as read in Europe: the day before the month. */
const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE', nl: 'nl-NL' };

/** A fact for people: what it is, what it says, and by what it was recognised. */
export interface FactInWords {
  readonly name: string;
  readonly value: string;
  readonly why: string;
}

/** Puts a fact into the words, the numbers and the dates of a language. */
export function describeFact(fact: Fact, language: Language): FactInWords {
  const words = WORDS[language];
  return { name: words.names[fact.kind], value: wordsOf(fact, language, words), why: words.rules[fact.rule] };
}

function wordsOf(fact: Fact, language: Language, words: FactWords): string {
  switch (fact.kind) {
    case 'sector':
      return `${sectorLabel(fact.value.code, language)} (${fact.value.code})`;
    case 'place': {
      const { area, town, role } = fact.value;
      const name = areaLabel(area, language);
      return `${town === null ? name : `${town} (${name})`}, ${words.roles[role]}`;
    }
    case 'radius':
      return words.around(
        new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit: 'kilometer' }).format(fact.value.km),
      );
    case 'maturity': {
      const { minimum, maximum } = fact.value;
      return maximum === null || maximum === minimum ? `TRL\u00a0${minimum}` : `TRL\u00a0${minimum}–${maximum}`;
    }
    case 'certificate':
      return fact.value.name;
    case 'budget':
      return budget(fact, language, words);
    case 'deadline': {
      const { from, until } = fact.value;
      return from === until
        ? words.until(day(until, language))
        : words.fromUntil(day(from, language), day(until, language));
    }
    case 'readiness':
      return words.readiness[fact.value.readiness];
    case 'paid_trial':
      return fact.value.paid ? words.paid : words.unpaid;
    case 'size':
      return fact.value.of === 'own' ? fact.value.size : `${fact.value.size} (${words.customers})`;
    case 'language':
      return new Intl.DisplayNames(language, { type: 'language' }).of(fact.value.language) ?? fact.value.language;
    case 'reference': {
      const { names, count } = fact.value;
      return count === null ? new Intl.ListFormat(language).format(names) : words.references(count);
    }
    case 'lead_time':
      return words.weeks(fact.value.weeks);
  }
}

function budget({ value }: FactOf<'budget'>, language: Language, words: FactWords): string {
  const { minimum, maximum, currency } = value;
  const format = new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency, maximumFractionDigits: 0 });
  if (minimum !== null && maximum !== null) return words.between(format.format(minimum), format.format(maximum));
  if (maximum !== null) return words.atMost(format.format(maximum));
  return minimum === null ? words.none : words.atLeast(format.format(minimum));
}

function day(iso: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${iso}T00:00:00Z`));
}
