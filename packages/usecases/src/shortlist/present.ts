import {
  type Executor,
  findListedStartups,
  findNeed,
  type ListedStartup,
  type NeedWithOwner,
  type ShortlistRow,
} from '@navette/db';
import { notFound, type OrganisationSize } from '@navette/domain';
import { type Explanation, narrate } from '@navette/scoring';
import { areaLabel, isLanguage, type Language } from '@navette/taxonomy';
import { itemsOf } from './items.ts';
import { type NeedFact, needFactsInWords } from './need-facts.ts';
import { type StartupShown, startupView } from './startup-view.ts';
import { WORDS } from './words/words.ts';

/** A reason in words. `contribution`: logits. */
export interface PresentedReason extends NeedFact {
  readonly contribution: number;
}

/** A startup as its page tells of it. */
export interface PresentedStartup {
  readonly matchId: string;
  readonly organisation: string;
  readonly title: string;
  readonly description: string;
  readonly place: string | null;
  readonly website: string | null;
  readonly size: string | null;
  readonly trl: number | null;
  readonly capacity: string | null;
  /** 0 to 100. */
  readonly score: number;
  readonly summary: string;
  readonly for: readonly PresentedReason[];
  readonly against: readonly PresentedReason[];
  readonly gates: readonly (NeedFact & { readonly passed: boolean | null })[];
  readonly missing: readonly string[];
  readonly note: string | null;
  readonly model: string;
}

/** A shortlist in words, as file and link show it: nothing of the network but this need and these startups. */
export interface PresentedShortlist {
  readonly language: Language;
  readonly message: string | null;
  readonly need: NeedWithOwner;
  readonly facts: readonly NeedFact[];
  readonly startups: readonly PresentedStartup[];
}

/** Puts a shortlist into the words of its language, from the explanations as they were shown to the facilitator. */
export async function presentShortlist(db: Executor, row: ShortlistRow): Promise<PresentedShortlist> {
  const language = isLanguage(row.language) ? row.language : 'fr';
  const items = itemsOf(row);
  const [need, startups] = await Promise.all([
    findNeed(db, row.needId),
    findListedStartups(
      db,
      items.map((item) => item.matchId),
    ),
  ]);
  if (need === undefined) throw notFound();
  return {
    language,
    message: row.message,
    need,
    facts: needFactsInWords(need, language),
    startups: items.flatMap(({ matchId, note }) => {
      const startup = startups.get(matchId);
      return startup === undefined ? [] : [presentStartup(startup, note, language)];
    }),
  };
}

/** Startups by their matches, in words, as a page for their need's owner tells of them. */
export async function presentMatches(
  db: Executor,
  matchIds: readonly string[],
  language: Language,
): Promise<Map<string, StartupShown>> {
  const startups = await findListedStartups(db, matchIds);
  return new Map([...startups].map(([id, startup]) => [id, startupView(presentStartup(startup, null, language))]));
}

function presentStartup(startup: ListedStartup, note: string | null, language: Language): PresentedStartup {
  const words = WORDS[language];
  const explanation = startup.explanation as Explanation;
  const told = narrate(explanation, language, { profileName: startup.organisation });
  const criteria = told.criteria.map(({ key, text, sign, isMissing }) => ({
    label: words.criterion[key],
    text,
    sign,
    isMissing,
    contribution: explanation.criteria.find((one) => one.key === key)?.contribution ?? 0,
  }));
  const reasons = (sign: 1 | -1): PresentedReason[] =>
    criteria
      .filter((one) => one.sign === sign && !one.isMissing)
      .map(({ label, text, contribution }) => ({ label, text, contribution }));
  const place = [startup.commune, startup.area && areaLabel(startup.area, language)].filter(Boolean).join(', ');
  return {
    matchId: startup.matchId,
    organisation: startup.organisation,
    title: startup.title,
    description: startup.description,
    place: place || null,
    website: startup.website,
    size: startup.size === null ? null : words.size[startup.size as OrganisationSize],
    trl: startup.trl,
    capacity: startup.capacity === null ? null : words.capacity(startup.capacity),
    score: Math.round(explanation.score * 100),
    summary: told.summary,
    for: reasons(1),
    against: reasons(-1),
    gates: told.gates.map(({ key, text }) => ({
      label: words.gate[key],
      text,
      passed: explanation.gates.find((gate) => gate.key === key)?.passed ?? null,
    })),
    missing: criteria.filter((one) => one.isMissing).map((one) => one.text),
    note,
    model: startup.modelVersion,
  };
}
