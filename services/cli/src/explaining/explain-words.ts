import type { Language } from '@navette/taxonomy';

/** What a full explanation says beside the engine's own words. Templates are for `fill`. */
interface ExplainWords {
  readonly rank: string;
  readonly whyNot: string;
  /** Heads of value, weight and contribution, each of six columns. */
  readonly columns: string;
  readonly sum: string;
  readonly help: Readonly<Record<'explain' | 'sample' | 'seed', string>>;
}

export const EXPLAIN_WORDS: Readonly<Record<Language, ExplainWords>> = {
  fr: {
    rank: 'rang {rank}',
    whyNot: 'pourquoi pas',
    columns: 'valeur  poids  apport',
    sum: 'somme des apports {sum} = logit du score {logit} − logit moyen des candidats {mean} (score {score})',
    help: {
      explain: 'donne de chaque piste la phrase, les critères éliminatoires et chaque critère avec ses nombres',
      sample: 'tire au hasard ce nombre de paires besoin × startup et les explique, pistes et « pourquoi pas »',
      seed: 'graine du tirage : la même donne les mêmes paires',
    },
  },
  en: {
    rank: 'rank {rank}',
    whyNot: 'why not',
    columns: ' value weight contrib.',
    sum: 'sum of contributions {sum} = logit of the score {logit} − mean logit of the candidates {mean} (score {score})',
    help: {
      explain: 'gives of each match the sentence, the gates and each criterion with its numbers',
      sample: 'draws this many pairs of need × startup at random and explains them, matches and "why not"',
      seed: 'seed of the draw: the same gives the same pairs',
    },
  },
  de: {
    rank: 'Rang {rank}',
    whyNot: 'warum nicht',
    columns: '  Wert Gewicht Beitrag',
    sum: 'Summe der Beiträge {sum} = Logit der Bewertung {logit} − mittlerer Logit der Kandidaten {mean} (Bewertung {score})',
    help: {
      explain: 'gibt zu jedem Treffer den Satz, die Ausschlusskriterien und jedes Kriterium mit seinen Zahlen',
      sample: 'zieht so viele Paare aus Bedarf und Start-up zufällig und erklärt sie, Treffer und „warum nicht“',
      seed: 'Startwert der Ziehung: derselbe ergibt dieselben Paare',
    },
  },
  nl: {
    rank: 'rang {rank}',
    whyNot: 'waarom niet',
    columns: 'waarde gewicht bijdr.',
    sum: 'som van de bijdragen {sum} = logit van de score {logit} − gemiddelde logit van de kandidaten {mean} (score {score})',
    help: {
      explain: 'geeft van elke match de zin, de uitsluitingscriteria en elk criterium met zijn getallen',
      sample: 'trekt zoveel paren van behoefte × start-up willekeurig en verklaart ze, matches en ‘waarom niet’',
      seed: 'startwaarde van de trekking: dezelfde geeft dezelfde paren',
    },
  },
};
