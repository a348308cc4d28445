import { clauseAfter, clauseBefore } from './find.ts';
import type { FoldedText } from './folded-text.ts';

const REACH = 48;
const WORDS_BETWEEN = 3;

const NEGATORS =
  "pas|aucune?|sans|ni|non|no|not|without|never|neither|nor|don't|doesn't|isn't|n't|kein|keine|keinen|keiner|keinem|keines|nicht|ohne|weder|geen|niet|zonder|noch geen|jamais|nullement|hors|sauf|except|excluding|ausser|behalve";
/** Nearest first: nothing but a few words may stand between the negation and what it denies. */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NEGATORS})(?![\\p{L}\\p{N}])[ ,]?(?:['\\p{L}\\p{N}-]{1,20}[ ']{1,2}){0,${WORDS_BETWEEN}}['"(]{0,2}$`,
  'u',
);
const NO_DENIAL =
  /(?<!\p{L})(?:(?:pas|non) (?:seulement|uniquement|que)|nicht (?:nur|mehr als|zuletzt)|not (?:only|just|more than)|niet (?:alleen|enkel|meer dan)|sans (?:doute|contact|fil|couture|soudure)|no (?:later|more) than|pas plus (?:de|tard)|ohne zweifel|zonder twijfel|pourquoi pas|why not|si non|sinon)(?!\p{L})/u;
const CONTRAST = /(?<!\p{L})(?:mais|aber|sondern|but|maar|however|cependant|puis|dann|then)(?!\p{L})/u;
const AFTER =
  /^[ ,(]{0,3}(?:\p{L}{1,12} ){0,2}?(?:n'est pas|ne sont pas|n'est plus|(?:pas|non|not|nicht|niet) (?:\p{L}{1,12} )?(?:necessaires?|indispensables?|requise?s?|exigee?s?|obligatoires?|demandee?s?|required|needed|necessary|mandatory|a must|notig|erforderlich|notwendig|verlangt|zwingend|nodig|vereist|verplicht|noodzakelijk)|(?:est |sont |is |ist |wird |wordt )?(?:refusee?s?|exclue?s?|ausgeschlossen|abgelehnt|uitgesloten|geweigerd|excluded|ruled out|refused))/u;

/** Whether the writer denies what stands at [start, end): "pas d’ISO 9001", "kein Budget", "HACCP niet nodig". */
export function isNegated(folded: FoldedText, start: number, end: number): boolean {
  const before = afterContrast(clauseBefore(folded, start, REACH));
  const denial = BEFORE.exec(before);
  if (denial !== null && !NO_DENIAL.test(before.slice(denial.index))) return true;
  return AFTER.test(clauseAfter(folded, end, REACH));
}

function afterContrast(clause: string): string {
  const parts = clause.split(CONTRAST);
  return parts.at(-1) ?? clause;
}
