import { areaLabel, type Language, sectorLabel } from '@navette/taxonomy';
import type { EvidenceByCriterion } from '../explanation/explanation.ts';
import { stringsIn } from './stored-values.ts';
import type { AspectInWords, Wording } from './wording.ts';

type Term = EvidenceByCriterion['terms']['aspects'][number];
type Wish = EvidenceByCriterion['reciprocity']['aspects'][number];

/** An aspect of the terms: its name, and in detail what each side says. */
export function termInWords(aspect: Term, wording: Wording, detailed: boolean): AspectInWords {
  const { name, detail } = told(aspect, wording);
  return { fits: aspect.fits, text: detailed && detail !== '' ? `${name} (${detail})` : name };
}

function told({ aspect, need, profile }: Term, wording: Wording): { readonly name: string; readonly detail: string } {
  switch (aspect) {
    case 'paid_trial':
      return {
        name: wording.paidTrial.name,
        detail: wording.paidTrial.detail(typeof need === 'boolean' ? need : undefined, profile === true),
      };
    case 'budget':
      return { name: wording.budget.name, detail: wording.budget.detail(budgetIn(need), numberIn(profile)) };
    case 'decision_date':
      return { name: wording.timing.name, detail: wording.timing.detail(numberIn(need), numberIn(profile)) };
  }
}

/** A wish of the startup about its customer: its name, and in detail what the owner is and what is wished for. */
export function wishInWords(
  { aspect, fits, need, profile }: Wish,
  language: Language,
  wording: Wording,
  detailed: boolean,
): AspectInWords {
  const name = wording.reciprocityAspects[aspect];
  const word = (value: string): string => {
    if (aspect === 'sector') return wording.quote(sectorLabel(value, language));
    if (aspect === 'area') return areaLabel(value, language);
    return isSize(value, wording) ? wording.sizes[value] : value;
  };
  const wished = [...new Set(stringsIn(profile).map(word))];
  if (!detailed || typeof need !== 'string' || wished.length === 0) return { fits, text: name };
  return { fits, text: `${name} (${wording.wished(word(need), wished.join(', '))})` };
}

function isSize(value: string, { sizes }: Wording): value is keyof Wording['sizes'] {
  return Object.hasOwn(sizes, value);
}

/** Evidence comes back from storage as JSON, where a projection may have left out the need's half. */
function budgetIn(value: unknown): { readonly minimum?: number; readonly maximum?: number } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { minimum, maximum } = value as { readonly minimum?: unknown; readonly maximum?: unknown };
  return {
    ...(typeof minimum === 'number' && { minimum }),
    ...(typeof maximum === 'number' && { maximum }),
  };
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
