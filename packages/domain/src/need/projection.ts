import type { Stage } from './disclosure.ts';
import { type BudgetBand, budgetBand, type NeedKind, type Readiness } from './need.ts';

/** The facts of a need that any projection can draw on. Ids of its organisation, people and times are left out on purpose. */
export interface NeedFacts {
  readonly id: string;
  readonly kind: NeedKind;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Confirmed by a person or read in the text; concept ids. */
  readonly capabilities: readonly string[];
  readonly trl: { readonly minimum: number; readonly hard?: boolean | undefined } | null;
  readonly certificates: readonly string[];
  readonly languages: readonly string[];
  readonly readiness: Readiness | null;
  readonly paidTrial: boolean | null;
  readonly budget: { readonly minimum?: number | undefined; readonly maximum?: number | undefined } | null;
  readonly decisionDate: string | null;
  readonly teaser: TeaserPlace;
}

/** Sector and area of a teaser, widened until enough establishments fit; null is "not said". */
export interface TeaserPlace {
  readonly sector: string | null;
  readonly area: string | null;
}

/** What a startup sees first. */
export interface NeedTeaser {
  readonly stage: 'teaser';
  readonly id: string;
  readonly kind: NeedKind;
  readonly capabilities: readonly string[];
  readonly sector: string | null;
  readonly area: string | null;
  readonly trl: number | null;
  readonly budgetBand: BudgetBand | null;
  readonly decisionDate: string | null;
}

/** The full card without names. */
export interface NeedCard extends Omit<NeedTeaser, 'stage'> {
  readonly stage: 'card';
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly certificates: readonly string[];
  readonly languages: readonly string[];
  readonly readiness: Readiness | null;
  readonly paidTrial: boolean | null;
}

/**
 * THE projection: what of a need is seen at a stage below `all`. Built field by field from an allow-list,
 * so that a new column stays hidden until somebody writes it here. Null when nothing may be seen.
 */
export function projectNeed(need: NeedFacts, stage: Exclude<Stage, 'all'>): NeedTeaser | NeedCard | null {
  if (stage === 'nothing') return null;
  const teaser = {
    id: need.id,
    kind: need.kind,
    capabilities: [...need.capabilities],
    sector: need.teaser.sector,
    area: need.teaser.area,
    trl: need.trl?.minimum ?? null,
    budgetBand: budgetBand(definedBudget(need.budget)),
    decisionDate: need.decisionDate,
  };
  if (stage === 'teaser') return { stage, ...teaser };
  return {
    stage,
    ...teaser,
    title: need.title,
    description: need.description,
    language: need.language,
    certificates: [...need.certificates],
    languages: [...need.languages],
    readiness: need.readiness,
    paidTrial: need.paidTrial,
  };
}

function definedBudget(budget: NeedFacts['budget']): { minimum?: number; maximum?: number } | null {
  if (budget === null) return null;
  return {
    ...(budget.minimum !== undefined && { minimum: budget.minimum }),
    ...(budget.maximum !== undefined && { maximum: budget.maximum }),
  };
}
