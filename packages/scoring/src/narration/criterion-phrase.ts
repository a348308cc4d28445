import { areaLabel, conceptById, type Language, sectorLabel } from '@navette/taxonomy';
import type { CriterionResult, EvidenceByCriterion } from '../explanation/explanation.ts';
import { isWithinSector } from '../sector/shared-levels.ts';
import type { Sign, Wording } from './wording.ts';

export interface CriterionPhrase {
  readonly text: string;
  /** The need asks and the profile doesn't say. */
  readonly isMissing: boolean;
}

const WORDS_NAMED = 3;
const LEAST_SHARE = 0.1;
const CONCEPTS_NAMED = 4;
/** From here on a wider or neighbouring concept counts as found rather than as near. */
const SAME = 0.8;

/** What a criterion says, as a phrase; `detailed` names what is near and what is absent too. */
export function phraseOfCriterion(
  criterion: CriterionResult,
  sign: Sign,
  language: Language,
  wording: Wording,
  detailed: boolean,
): CriterionPhrase {
  const told = (text: string): CriterionPhrase => ({ text, isMissing: false });
  const missing = (text: string): CriterionPhrase => ({ text, isMissing: true });
  const sectorName = (code: string): string => sectorLabel(code, language);
  const isUnknown = criterion.value === null;
  switch (criterion.key) {
    case 'capabilities': {
      if (criterion.evidence.pairs.length === 0) return told(wording.noCapabilityAsked);
      if (isUnknown) return missing(wording.noCapabilityOffered);
      return told(capabilities(criterion.evidence, sign, language, wording, detailed));
    }
    case 'text': {
      if (isUnknown) return told(wording.noText);
      return told(wording.text({ terms: wordsOf(criterion.evidence), sign }));
    }
    case 'sector': {
      const { need, profile } = criterion.evidence;
      if (need === null) return told(wording.noSectorAsked);
      const asked = sectorName(need);
      if (profile === null) return missing(wording.noSectorServed(asked));
      const isServed = sectorName(profile) === asked || isWithinSector(profile, need);
      const match = isServed ? 'same' : isWithinSector(need, profile) ? 'wider' : 'other';
      const phrase = wording.sector({ asked, served: sectorName(profile), match });
      // No reference declared in a sector is something to ask about, whichever side of the mean it falls on.
      return match === 'other' ? missing(phrase) : told(phrase);
    }
    case 'proximity': {
      const { km, insidePerimeter, needArea, profileArea, crossBorder, band } = criterion.evidence;
      if (band !== undefined) return band === null ? told(wording.noPlaceAsked) : told(wording.proximityBand[band]);
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
      const { aspects } = criterion.evidence;
      return told(isUnknown ? wording.noTerms : wording.terms(sort(aspects, (aspect) => wording.termAspects[aspect])));
    }
    case 'reciprocity': {
      const { aspects } = criterion.evidence;
      if (isUnknown) return told(wording.noWishes);
      return told(wording.reciprocity(sort(aspects, (aspect) => wording.reciprocityAspects[aspect])));
    }
    case 'attention': {
      const { shown, capacity } = criterion.evidence;
      if (shown === null || capacity === null) return told(wording.noAttention);
      return told(wording.attention({ shown, capacity, isLittle: shown <= capacity }));
    }
  }
}

/** The strongest always, the next ones only if they weigh something. */
function wordsOf({ terms }: EvidenceByCriterion['text']): readonly string[] {
  return terms
    .filter(({ share }, i) => i === 0 || share >= LEAST_SHARE)
    .slice(0, WORDS_NAMED)
    .map(({ term }) => term);
}

function capabilities(
  { pairs }: EvidenceByCriterion['capabilities'],
  sign: Sign,
  language: Language,
  wording: Wording,
  detailed: boolean,
): string {
  const label = (id: string): string => conceptById(id)?.prefLabel[language] ?? id;
  const found = pairs.filter(({ profile, similarity }) => profile !== null && similarity >= SAME);
  const near = pairs.flatMap(({ need, profile, similarity }) =>
    profile !== null && similarity < SAME ? [{ asked: label(need), offered: label(profile) }] : [],
  );
  const absent = pairs.filter(({ profile }) => profile === null);
  return wording.capabilities({
    asked: pairs.length,
    found: found.length,
    named: found.slice(0, detailed ? Number.POSITIVE_INFINITY : CONCEPTS_NAMED).map(({ need }) => label(need)),
    near: near.slice(0, detailed ? CONCEPTS_NAMED : 1),
    absent: absent.slice(0, CONCEPTS_NAMED).map(({ need }) => label(need)),
    sign,
    detailed,
  });
}

function sort<Aspect>(
  aspects: readonly { readonly aspect: Aspect; readonly fits: boolean }[],
  name: (aspect: Aspect) => string,
): { readonly fit: readonly string[]; readonly unfit: readonly string[] } {
  return {
    fit: aspects.filter(({ fits }) => fits).map(({ aspect }) => name(aspect)),
    unfit: aspects.filter(({ fits }) => !fits).map(({ aspect }) => name(aspect)),
  };
}
