import type { NeedWithOwner } from '@navette/db';
import { areaLabel, conceptById, type Language, sectorLabel } from '@navette/taxonomy';
import type { Wording } from './words/wording.ts';
import { WORDS } from './words/words.ts';

/** Longer lists of capabilities are told by their first. */
const CAPABILITIES = 8;

export interface NeedFact {
  readonly label: string;
  readonly text: string;
}

/** What a need says beside its text, in words: for its owner's own people. What it does not say is left out. */
export function needFactsInWords(need: NeedWithOwner, language: Language): NeedFact[] {
  const words = WORDS[language];
  const sector = need.sector ?? need.organisationSector;
  const trl = need.trl as { readonly minimum: number } | null;
  const capabilities = need.capabilitiesRead
    .slice(0, CAPABILITIES)
    .map((id) => conceptById(id)?.prefLabel[language] ?? id);
  const facts: Record<keyof Wording['fact'], string | null> = {
    kind: words.kind[need.kind],
    sector: sector && sectorLabel(sector, language),
    area: need.area && areaLabel(need.area, language),
    capabilities: capabilities.join(', '),
    budget: budgetInWords(need.budget as Budget | null, language),
    paidTrial: need.paidTrial === null ? null : need.paidTrial ? words.yes : words.no,
    decision: words.decision(need.decisionMaker, need.decisionDate && dayInWords(need.decisionDate, language)),
    readiness: need.readiness && words.readiness[need.readiness],
    maturity: trl && words.trlFrom(trl.minimum),
    certificates: need.certificates.join(', '),
    languages: need.languages.map((code) => words.language[code] ?? code).join(', '),
    perimeter: perimeterInWords(need.perimeter as Perimeter | null, language),
  };
  return Object.entries(facts).flatMap(([name, text]) =>
    text ? [{ label: words.fact[name as keyof Wording['fact']], text }] : [],
  );
}

interface Budget {
  readonly minimum?: number;
  readonly maximum?: number;
}
interface Perimeter {
  readonly areas?: readonly string[];
  readonly radiusKm?: number;
}

function budgetInWords(budget: Budget | null, language: Language): string | null {
  const words = WORDS[language];
  const euros = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const least = budget?.minimum === undefined ? undefined : euros.format(budget.minimum);
  const most = budget?.maximum === undefined ? undefined : euros.format(budget.maximum);
  if (least !== undefined && most !== undefined) return words.between(least, most);
  return most !== undefined ? words.upTo(most) : least !== undefined ? words.from(least) : null;
}

function perimeterInWords(perimeter: Perimeter | null, language: Language): string | null {
  const areas = (perimeter?.areas ?? []).map((id) => areaLabel(id, language));
  const radius = perimeter?.radiusKm === undefined ? [] : [WORDS[language].within(perimeter.radiusKm)];
  return [...areas, ...radius].join(', ');
}

function dayInWords(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
