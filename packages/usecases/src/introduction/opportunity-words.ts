import type { MatchWithProfile, NeedWithOwner, ProfileWithOrganisation } from '@navette/db';
import { BUDGET_BANDS, type BudgetBand, projectNeed } from '@navette/domain';
import { areaLabel, conceptById, type Language, sectorLabel } from '@navette/taxonomy';
import { opportunityView } from '../match/view.ts';
import { needFacts } from '../need/facts.ts';
import { WORDS } from '../shortlist/words/words.ts';

/** What a mail may say of an opportunity before "interested": labels, bands, and the reasons of the teaser. */
export interface OpportunityInWords {
  readonly capabilities: readonly string[];
  readonly sectorLabel: string | null;
  readonly areaLabel: string | null;
  readonly budgetBand: string | null;
  readonly decisionDate: string | null;
  readonly reasonsFor: readonly string[];
  readonly reasonsAgainst: readonly string[];
}

/** Longer lists are told by their first. */
const MOST_CAPABILITIES = 6;
const MOST_REASONS = 4;

/**
 * An opportunity in words, at the stage of the teaser whatever the need's visibility: a mail goes through many hands.
 */
export function opportunityInWords(
  match: MatchWithProfile,
  need: NeedWithOwner,
  profile: ProfileWithOrganisation,
  language: Language,
): OpportunityInWords {
  const teaser = projectNeed(needFacts(need), 'teaser');
  const told = opportunityView(match, need, profile, 'teaser', language);
  if (teaser === null || told === null) throw new Error('a teaser was projected to nothing');
  const reasons = (sign: 1 | -1) =>
    told.explanation.criteria
      .filter((criterion) => criterion.contribution * sign > 0)
      .slice(0, MOST_REASONS)
      .map((criterion) => criterion.text);
  return {
    capabilities: teaser.capabilities
      .slice(0, MOST_CAPABILITIES)
      .map((id) => conceptById(id)?.prefLabel[language] ?? id),
    sectorLabel: teaser.sector && (sectorLabel(teaser.sector, language) ?? null),
    areaLabel: teaser.area && (areaLabel(teaser.area, language) ?? null),
    budgetBand: teaser.budgetBand && bandInWords(teaser.budgetBand, language),
    decisionDate: teaser.decisionDate,
    reasonsFor: reasons(1),
    reasonsAgainst: reasons(-1),
  };
}

/** A budget band as people say it: "20 000 à 50 000 €". */
export function bandInWords(band: BudgetBand, language: Language): string {
  const money = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const at = BUDGET_BANDS.findIndex((one) => one.id === band);
  const [least, most] = [BUDGET_BANDS[at - 1]?.below, BUDGET_BANDS[at]?.below];
  const words = WORDS[language];
  if (least === undefined) return words.upTo(money.format(most ?? 0));
  if (most === undefined || !Number.isFinite(most)) return words.from(money.format(least));
  return words.between(money.format(least), money.format(most));
}
