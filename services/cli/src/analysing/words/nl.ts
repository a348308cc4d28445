import type { AnalyseWords } from './analyse-words.ts';

export const NL: AnalyseWords = {
  help: {
    description:
      'Toont alles wat in een tekst wordt gelezen: taal, termen, competenties en feiten, elk met zijn plaats.',
    text: 'de tekst, tussen aanhalingstekens; ‘-’ voor de standaardinvoer',
    as: 'wat de tekst vertelt: need (een behoefte) of profile (wat een start-up kan)',
    written: 'taal van de tekst, als u die kent (anders wordt ze herkend)',
    today: 'dag vanaf wanneer ‘over drie maanden’ telt (anders vandaag)',
    json: 'schrijft alles als JSON',
    after: `Voorbeelden:
  npm run -s navette -- analyse "Zuivelproducent in Gent, lekdetectie, HACCP, budget 25.000 euro, voor eind maart" --lang nl
  npm run -s navette -- analyse - --as profile --lang nl < voorstelling.txt
`,
  },
  language: 'Taal',
  terms: 'Termen',
  capabilities: 'Competenties',
  facts: 'Feiten',
  card: 'Voorgesteld voor het formulier',
  nothing: 'niets',
  denied: 'door de tekst ontkend',
  doubtful: 'te onzeker om voor te stellen',
  clipped: 'Alleen de eerste 20.000 tekens worden gelezen.',
};
