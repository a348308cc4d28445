import { areaLabel, conceptById, LANGUAGES, type Language, sectorLabel } from '@navette/taxonomy';
import type { CriterionResult, EvidenceByCriterion } from '../explanation/explanation.ts';
import { isWithinSector } from '../sector/shared-levels.ts';
import { foldWord } from '../text/fold-word.ts';
import { STOP_WORDS } from '../text/stopwords/stop-words.ts';
import { termInWords, wishInWords } from './aspect-words.ts';
import { labelList } from './label-list.ts';
import type { SectorMatch, Sign, Wording } from './wording.ts';

export interface CriterionPhrase {
  readonly text: string;
  /** The need asks and the profile doesn't say. */
  readonly isMissing: boolean;
}

const WORDS_NAMED = 3;
const WORDS_IN_SHORT = 2;
const LEAST_SHARE = 0.1;
/** What past needs must lend for it to be worth saying. */
const TELLING_PAST = 0.05;
const NAMED_IN_SHORT = 3;
const NAMED_IN_DETAIL = 6;
const NEAR_NAMED = 3;
/** From here on a wider or neighbouring concept counts as found rather than as near. */
const SAME = 0.8;

/** What a criterion says, as a phrase; `detailed` names what is near, what is absent and what each side says too. */
export function phraseOfCriterion(
  criterion: CriterionResult,
  sign: Sign,
  language: Language,
  wording: Wording,
  detailed: boolean,
): CriterionPhrase {
  const told = (text: string): CriterionPhrase => ({ text, isMissing: false });
  const missing = (text: string): CriterionPhrase => ({ text, isMissing: true });
  const isUnknown = criterion.value === null;
  switch (criterion.key) {
    case 'capabilities': {
      if (criterion.evidence.pairs.length === 0) return told(wording.noCapabilityAsked);
      if (isUnknown) return missing(wording.noCapabilityOffered);
      return told(capabilities(criterion.evidence, sign, language, wording, detailed));
    }
    case 'text':
      return told(isUnknown ? wording.noText : words(criterion.evidence, sign, wording, detailed));
    case 'sector': {
      const { need, profile } = criterion.evidence;
      if (need === null) return told(wording.noSectorAsked);
      const asked = sectorLabel(need, language);
      const served = profile === null ? null : sectorLabel(profile, language);
      const match = sectorMatch(need, profile, asked === served);
      const phrase = wording.sector({ asked, served: match === 'other' && !detailed ? null : served, match });
      // No reference declared in a sector is something to ask about, whichever side of the mean it falls on.
      return match === 'other' ? missing(phrase) : told(phrase);
    }
    case 'proximity': {
      const { km, insidePerimeter, needArea, profileArea, crossBorder, band } = criterion.evidence;
      if (band !== undefined) return told(band === null ? wording.noPlaceAsked : wording.proximityBand[band]);
      if (isUnknown) return needArea === null ? told(wording.noPlaceAsked) : missing(wording.noPlaceKnown);
      const area = profileArea === null ? null : areaLabel(profileArea, language);
      return told(wording.proximity({ km, area, inside: insidePerimeter === true, crossBorder }));
    }
    case 'maturity': {
      const { asked, reached } = criterion.evidence;
      if (asked === null) return told(wording.noMaturityAsked);
      return reached === null ? missing(wording.noMaturityKnown(asked)) : told(wording.maturity({ asked, reached }));
    }
    case 'terms': {
      const aspects = criterion.evidence.aspects
        .filter(({ fits }) => detailed || isOnSide(fits, sign))
        .map((aspect) => termInWords(aspect, wording, detailed));
      return told(aspects.length === 0 ? wording.noTerms : wording.terms(aspects));
    }
    case 'reciprocity': {
      const aspects = criterion.evidence.aspects
        .filter(({ fits }) => detailed || isOnSide(fits, sign))
        .map((aspect) => wishInWords(aspect, language, wording, detailed));
      return told(aspects.length === 0 ? wording.noWishes : wording.reciprocity(aspects));
    }
    case 'attention': {
      const { shown, capacity } = criterion.evidence;
      if (shown === null || capacity === null) return told(wording.noAttention);
      return told(wording.attention({ shown, capacity, sign, detailed }));
    }
  }
}

function sectorMatch(need: string, profile: string | null, isSameName: boolean): SectorMatch {
  if (profile === null) return 'other';
  if (isWithinSector(profile, need)) return 'same';
  if (isWithinSector(need, profile)) return isSameName ? 'same' : 'wider';
  return isSameName ? 'close' : 'other';
}

/** In short an argument for names what fits, one against what does not. */
function isOnSide(fits: boolean, sign: Sign): boolean {
  return sign === 0 || fits === sign > 0;
}

/** The strongest word always, the next ones only if they weigh something; in short, few words are not worth naming. */
function words(
  { terms, past = 0 }: EvidenceByCriterion['text'],
  sign: Sign,
  wording: Wording,
  detailed: boolean,
): string {
  const telling = terms.filter(({ term }) => !isFunctionWord(term));
  const named = telling
    .filter(({ share }, i) => i === 0 || share >= LEAST_SHARE)
    .slice(0, detailed ? WORDS_NAMED : WORDS_IN_SHORT);
  const isNamed = detailed || sign >= 0;
  return wording.text({
    terms: isNamed ? named.map(({ term }) => wording.quote(term)).join(', ') : '',
    count: terms.length === 0 ? 0 : Math.max(1, named.length),
    sign,
    before: past >= TELLING_PAST && isNamed,
  });
}

/** A word that no reader would give as a reason, in whichever language it slipped through. */
function isFunctionWord(term: string): boolean {
  const folded = foldWord(term.normalize('NFC').toLowerCase());
  const isAcronym = term.length > 1 && term === term.toUpperCase();
  return !isAcronym && LANGUAGES.some((one) => STOP_WORDS[one].has(folded));
}

function capabilities(
  { pairs }: EvidenceByCriterion['capabilities'],
  sign: Sign,
  language: Language,
  wording: Wording,
  detailed: boolean,
): string {
  const label = (id: string): string => conceptById(id)?.prefLabel[language] || id;
  const most = detailed ? NAMED_IN_DETAIL : NAMED_IN_SHORT;
  const found = pairs.filter(({ profile, similarity }) => profile !== null && similarity >= SAME);
  const near = Map.groupBy(
    pairs.filter(({ profile, similarity }) => profile !== null && similarity < SAME),
    ({ profile }) => profile ?? '',
  );
  const absent = pairs.filter(({ profile }) => profile === null).map(({ need }) => label(need));
  return wording.capabilities({
    asked: pairs.length,
    found: found.length,
    named: labelList(
      found.map(({ need }) => label(need)),
      most,
      wording,
    ),
    near: [...near]
      .slice(0, detailed ? NEAR_NAMED : 1)
      .map(([offered, asked]) => ({ offered: label(offered), asked: asked.map(({ need }) => label(need)) })),
    absent: absent.length,
    absentNamed: labelList(absent, most, wording),
    sign,
    detailed,
  });
}
