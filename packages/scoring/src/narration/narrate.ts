import type { Language } from '@navette/taxonomy';
import type { CriterionKey, CriterionResult, Explanation, GateKey } from '../explanation/explanation.ts';
import { phraseOfCriterion } from './criterion-phrase.ts';
import { phraseOfGate } from './gate-phrase.ts';
import { DE } from './locales/de.ts';
import { EN } from './locales/en.ts';
import { FR } from './locales/fr.ts';
import { NL } from './locales/nl.ts';
import type { Sign, Wording } from './wording.ts';

export interface Narration {
  /** One sentence to be read aloud: what speaks for, what against, what is not known. */
  readonly summary: string;
  /** Every criterion, in the order of the explanation. */
  readonly criteria: readonly {
    readonly key: CriterionKey;
    readonly text: string;
    readonly sign: Sign;
    /** Asked and not said: something to find out, no argument whatever the sign. */
    readonly isMissing: boolean;
  }[];
  /** The gates about which there is something to say. */
  readonly gates: readonly { readonly key: GateKey; readonly text: string }[];
}

const WORDINGS: Readonly<Record<Language, Wording>> = { fr: FR, en: EN, de: DE, nl: NL };

/** Logits under which a contribution is no argument. */
const LEAST_ARGUMENT = 0.05;
/** Values that speak for themselves. */
const PLAINLY_GOOD = 0.75;
const PLAINLY_BAD = 0.1;
const LONGEST_NAME = 48;
const MOST_FAILED = 2;
const MOST_PROS = 3;
/** What is ruled out is told in fewer words. */
const MOST_PROS_OF_FAILED = 2;
const MOST_CONS = 2;
const MOST_MISSING = 1;
/** Where there is no argument. */
const MOST_MISSING_ALONE = 2;

/** An explanation in words. What a side doesn't say is told as missing, never as an argument against. */
export function narrate(
  explanation: Explanation,
  language: Language,
  { needTitle, profileName }: { readonly needTitle?: string; readonly profileName: string },
): Narration {
  const wording = WORDINGS[language];
  const signed = explanation.criteria.map((criterion) => {
    const sign = signOf(criterion);
    const side = argues(criterion, sign);
    // In short it is worded for the side on which it is told, at length for the sign beside which it stands.
    const say = (detailed: boolean) =>
      phraseOfCriterion(criterion, detailed ? sign : side, language, wording, detailed);
    const { isMissing } = say(false);
    return { key: criterion.key, sign, argues: isMissing ? 0 : side, say, isMissing };
  });
  const gates = explanation.gates.flatMap((gate) => {
    const text = phraseOfGate(gate, language, wording, true);
    const short = phraseOfGate(gate, language, wording, false) ?? '';
    return text === undefined ? [] : [{ key: gate.key, text, short, failed: gate.passed === false }];
  });
  const inShort = (keep: (item: (typeof signed)[number]) => boolean, most: number): readonly string[] =>
    signed
      .filter(keep)
      .slice(0, most)
      .map(({ say }) => say(false).text);
  const hasFailed = gates.some(({ failed }) => failed);
  // That a startup was proposed to few speaks for nobody where something else does.
  const others = inShort((item) => item.argues > 0 && item.key !== 'attention', MOST_PROS);
  const pros = others.length > 0 ? others : inShort((item) => item.argues > 0, 1);
  const cons = inShort((item) => item.argues < 0, hasFailed ? 1 : MOST_CONS);
  const isAlone = pros.length + cons.length === 0;
  const summary = wording.summary({
    profile: asName(profileName, wording),
    need: needTitle,
    failed: gates
      .filter(({ failed }) => failed)
      .slice(0, MOST_FAILED)
      .map(({ short }) => short),
    pros: pros.slice(0, hasFailed ? MOST_PROS_OF_FAILED : MOST_PROS),
    cons,
    missing: inShort((item) => item.isMissing, isAlone ? MOST_MISSING_ALONE : MOST_MISSING),
  });
  return {
    // A name keeps its own first letter.
    summary: profileName !== '' && summary.startsWith(profileName) ? `${summary}.` : asSentence(summary),
    criteria: signed.map(({ key, sign, say, isMissing }) => ({
      key,
      text: asSentence(say(true).text),
      sign,
      isMissing,
    })),
    gates: gates.map(({ key, text }) => ({ key, text: asSentence(text) })),
  };
}

function signOf({ contribution }: CriterionResult): Sign {
  if (Math.abs(contribution) < LEAST_ARGUMENT) return 0;
  return contribution > 0 ? 1 : -1;
}

/**
 * On which side a criterion is told. What all candidates share moves none of them up or down, and is still good or bad to
 * know; words in common, and how often a startup was proposed, are told only for what they move. A level that is not reached,
 * or a sector served for something else, is no argument for the others being worse.
 */
function argues(criterion: CriterionResult, sign: Sign): Sign {
  const { key, value, contribution } = criterion;
  if (key === 'maturity' && value !== null && value < 1) return sign > 0 ? 0 : -1;
  if (key === 'sector' && sign < 0) return 0;
  if (sign !== 0 || value === null || key === 'attention' || key === 'text') return sign;
  if (value >= PLAINLY_GOOD) return contribution >= 0 ? 1 : 0;
  return value <= PLAINLY_BAD && contribution <= 0 ? -1 : 0;
}

/** A name that is a title or a whole sentence stands in quotes, so that one can hear where it ends. */
function asName(name: string, wording: Wording): string {
  return name.length > LONGEST_NAME || /[,;:…]/.test(name) ? wording.quote(name) : name;
}

function asSentence(phrase: string): string {
  const [first = '', ...rest] = phrase;
  return `${first.toUpperCase()}${rest.join('')}${phrase.endsWith('.') ? '' : '.'}`;
}
