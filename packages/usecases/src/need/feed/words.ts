import type { Language } from '@navette/taxonomy';

interface FeedWords {
  readonly title: string;
  readonly description: string;
  readonly untitled: string;
  readonly sector: string;
  readonly area: string;
  readonly trl: string;
  readonly budget: string;
  readonly decision: string;
  readonly line: (name: string, value: string) => string;
}

/** What the feed of public needs says, beside the labels of the taxonomy. */
export const FEED_WORDS: Readonly<Record<Language, FeedWords>> = {
  fr: {
    title: 'Navette : besoins publics de l’industrie',
    description: 'Ce que des entreprises industrielles cherchent, sans leur nom.',
    untitled: 'Besoin industriel',
    sector: 'Secteur',
    area: 'Territoire',
    trl: 'TRL souhaité',
    budget: 'Budget',
    decision: 'Décision attendue',
    line: (name, value) => `${name} : ${value}`,
  },
  en: {
    title: 'Navette: public needs of industry',
    description: 'What industrial companies are looking for, without their names.',
    untitled: 'A need of industry',
    sector: 'Sector',
    area: 'Area',
    trl: 'TRL wanted',
    budget: 'Budget',
    decision: 'Decision expected',
    line: (name, value) => `${name}: ${value}`,
  },
  de: {
    title: 'Navette: öffentliche Bedarfe der Industrie',
    description: 'Was Industrieunternehmen suchen, ohne ihren Namen.',
    untitled: 'Ein Bedarf der Industrie',
    sector: 'Branche',
    area: 'Region',
    trl: 'Gewünschter TRL',
    budget: 'Budget',
    decision: 'Entscheidung erwartet',
    line: (name, value) => `${name}: ${value}`,
  },
  nl: {
    title: 'Navette: openbare behoeften van de industrie',
    description: 'Wat industriële bedrijven zoeken, zonder hun naam.',
    untitled: 'Een behoefte van de industrie',
    sector: 'Sector',
    area: 'Gebied',
    trl: 'Gewenste TRL',
    budget: 'Budget',
    decision: 'Beslissing verwacht',
    line: (name, value) => `${name}: ${value}`,
  },
};
