import type { AnalyseWords } from './analyse-words.ts';

export const EN: AnalyseWords = {
  help: {
    description:
      'Shows all that the engine reads in a text: language, terms, capabilities and facts, each with its place.',
    text: 'the text, in quotes; "-" for the standard input',
    as: 'what the text tells: need, or profile (what a startup can do)',
    written: 'language of the text, if you know it (otherwise it is recognised)',
    today: 'day from which "in three months" counts (today unless given)',
    json: 'writes everything as JSON',
    after: `Examples:
  npm run -s navette -- analyse "Food manufacturer in Kortrijk, camera sorting, HACCP, €50k to €100k, by end of March" --lang en
  npm run -s navette -- analyse - --as profile --lang en < pitch.txt
`,
  },
  language: 'Language',
  terms: 'Terms',
  capabilities: 'Capabilities',
  facts: 'Facts',
  card: 'Offered to the form',
  nothing: 'nothing',
  denied: 'denied by the text',
  doubtful: 'too doubtful to be offered',
  clipped: 'Only the first 20,000 characters are read.',
};
