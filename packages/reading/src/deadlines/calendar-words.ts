/** Months in four languages and their usual abbreviations, folded; by number. */
const MONTHS: readonly string[] = [
  'janvier|janv[.]?|january|januar|jan[.]?|januari|janner',
  'fevrier|fevr[.]?|february|feb[.]?|februar|februari',
  'mars|march|mar[.]|marz|maart|mrt[.]?',
  'avril|avr[.]|april|apr[.]?',
  'mai|may|mei',
  'juin|june|juni|jun[.]?',
  'juillet|juil[.]?|july|juli|jul[.]?',
  'aout|august|aug[.]?|augustus',
  'septembre|september|sept?[.]?',
  'octobre|october|oktober|oct[.]?|okt[.]?',
  'novembre|november|nov[.]?',
  'decembre|december|dezember|dec[.]?|dez[.]?',
];

export const MONTH = MONTHS.join('|');

const MONTH_PATTERNS = MONTHS.map((words) => new RegExp(`^(?:${words})$`));

/** 1 to 12 for what `MONTH` matched. */
export function monthOf(word: string): number {
  return MONTH_PATTERNS.findIndex((pattern) => pattern.test(word)) + 1;
}

/** Abbreviations that are a month only beside a day, a year or a word for its beginning or end. */
export const DOUBTFUL_MONTH = /^(?:mar[.]|sept?|dec|dez|okt|oct|nov|jan|jun|jul|aug|feb|apr|avr[.])[.]?$/;

export const SEASON =
  'printemps|ete|automne|hiver|spring|summer|autumn|fall|winter|fruhjahr|fruhling|sommer|herbst|voorjaar|lente|zomer|najaar|herfst';

/** 0 spring to 3 winter for what `SEASON` matched. */
export function seasonOf(word: string): number {
  if (/^(?:printemps|spring|fruh|voorjaar|lente)/.test(word)) return 0;
  if (/^(?:ete|summer|sommer|zomer)/.test(word)) return 1;
  return /^(?:hiver|winter)/.test(word) ? 3 : 2;
}

/** The end must lie before what follows: "avant mars" ends in February. */
export const BEFORE = "avant(?: l[ae'])?|before(?: the)?|vor(?: de[mr])?|voor(?: het| de)?|prior to(?: the)?";
/** Until what follows, which is part of it: "bis Ende März". */
export const UNTIL =
  "d'ici(?: a| au| le| la| l')?|jusqu'(?:a|au|en)(?: la| l')?|pour(?: le| la| l')?|au plus tard(?: le| en| a la| au)?|(?:by|no later than|until|till)(?: the)?|(?:spatestens )?bis(?: spatestens)?(?: zu[mr]| im)?|spatestens(?: am| im)?|(?:tegen|uiterlijk|tot)(?: het| de| op| in)?|deadline ?:?";
/** In or from what follows. */
export const IN =
  "en|au|a la|a l'|des|courant|dans le courant de|le|in(?: the| het| de| der)?|during|im|op|am|on(?: the)?|ab|from|vanaf|start ?:?|demarrage|lancement";
/** Parts of a period. */
export const PART =
  "(?:a )?(?:la )?fin(?: de| du)?(?: l')?|(?:a la )?mi|debut(?: de)?|(?:the )?end of|late|early|mid|(?:the )?(?:beginning|start) of|ende|mitte|anfang|eind(?:e van)?|begin|medio|half";

/** Which third of a period a word of `PART` means. */
export function partOf(word: string): 'start' | 'middle' | 'end' {
  if (/(?:fin|end|late|eind)/.test(word)) return 'end';
  return /(?:\bmi$|mid|mitte|medio|half)/.test(word) ? 'middle' : 'start';
}
