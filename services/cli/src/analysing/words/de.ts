import type { AnalyseWords } from './analyse-words.ts';

export const DE: AnalyseWords = {
  help: {
    description:
      'Zeigt alles, was in einem Text gelesen wird: Sprache, Begriffe, Kompetenzen und Angaben, je mit Fundstelle.',
    text: 'der Text, in Anführungszeichen; „-“ für die Standardeingabe',
    as: 'was der Text sagt: need (ein Bedarf) oder profile (was ein Start-up kann)',
    written: 'Sprache des Textes, falls bekannt (sonst wird sie erkannt)',
    today: 'Tag, von dem an „in drei Monaten“ zählt (sonst heute)',
    json: 'schreibt alles als JSON',
    after: `Beispiele:
  npm run -s navette -- analyse "Brauerei in Trier, Wärmepumpe, Budget 50.000 EUR, KW 12" --lang de
  npm run -s navette -- analyse - --as profile --lang de < vorstellung.txt
`,
  },
  language: 'Sprache',
  terms: 'Begriffe',
  capabilities: 'Kompetenzen',
  facts: 'Angaben',
  card: 'Dem Formular vorgeschlagen',
  nothing: 'nichts',
  denied: 'im Text verneint',
  doubtful: 'zu unsicher, um vorgeschlagen zu werden',
  clipped: 'Nur die ersten 20.000 Zeichen werden gelesen.',
};
