import type { OutcomeRow } from '@navette/db';
import type { OutcomeKind } from '@navette/domain';
import type { Language } from '@navette/taxonomy';

interface Words {
  readonly kinds: Readonly<Record<OutcomeKind, string>>;
  readonly jobs: (count: string) => string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  fr: {
    kinds: {
      quote: 'un devis',
      paid_trial: 'un essai payé',
      sample: 'un échantillon',
      contract: 'un contrat',
      order: 'une commande',
      deployment: 'un déploiement',
      series: 'une production en série',
      investment: 'un investissement',
    },
    jobs: (count) => `emplois : ${count}`,
    from: (day) => `à partir du ${day}`,
    until: (day) => `jusqu’au ${day}`,
  },
  en: {
    kinds: {
      quote: 'a quote',
      paid_trial: 'a paid trial',
      sample: 'a sample',
      contract: 'a contract',
      order: 'an order',
      deployment: 'a deployment',
      series: 'series production',
      investment: 'an investment',
    },
    jobs: (count) => `jobs: ${count}`,
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
  },
  de: {
    kinds: {
      quote: 'ein Angebot',
      paid_trial: 'ein bezahlter Versuch',
      sample: 'ein Muster',
      contract: 'ein Vertrag',
      order: 'eine Bestellung',
      deployment: 'eine Einführung im Betrieb',
      series: 'eine Serienfertigung',
      investment: 'eine Beteiligung',
    },
    jobs: (count) => `Arbeitsplätze: ${count}`,
    from: (day) => `ab ${day}`,
    until: (day) => `bis ${day}`,
  },
  nl: {
    kinds: {
      quote: 'een offerte',
      paid_trial: 'een betaalde proef',
      sample: 'een staal',
      contract: 'een contract',
      order: 'een bestelling',
      deployment: 'een invoering',
      series: 'een serieproductie',
      investment: 'een investering',
    },
    jobs: (count) => `banen: ${count}`,
    from: (day) => `vanaf ${day}`,
    until: (day) => `tot ${day}`,
  },
};

/** What an outcome says, in a line: "un essai payé, 12 000 €, à partir du 4 janvier 2027". */
export function factInWords(row: OutcomeRow, language: Language): string {
  const words = WORDS[language];
  const money = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: row.currency,
    maximumFractionDigits: 2,
    minimumFractionDigits: 0,
  });
  const number = new Intl.NumberFormat(language);
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const day = (value: string) => dates.format(new Date(`${value}T00:00:00Z`));
  return [
    words.kinds[row.kind],
    row.amount === null ? null : money.format(row.amount),
    row.jobs === null ? null : words.jobs(number.format(row.jobs)),
    row.commune,
    row.startsOn === null ? null : words.from(day(row.startsOn)),
    row.endsOn === null ? null : words.until(day(row.endsOn)),
  ]
    .filter((part) => part !== null)
    .join(', ');
}
