import type { JsonFeed, NeedView } from '@navette/contracts';
import type { BudgetBand } from '@navette/domain';
import { areaLabel, conceptById, type Language, sectorLabel } from '@navette/taxonomy';
import type { Context } from '../../context/context.ts';
import { bandInWords } from '../../introduction/opportunity-words.ts';
import { browsePublicNeeds } from '../public.ts';
import { FEED_WORDS } from './words.ts';

/** What a feed shows at once; readers of feeds keep what they saw. */
const ITEMS = 50;

/** Where the feed, and what it is about, can be found. */
export interface FeedPlaces {
  /** The page for people. */
  readonly home: string;
  readonly feed: string;
}

/**
 * The public teasers as a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), in the reader's language: labels and bands,
 * no word of the need and no time.
 */
export async function publicFeed(ctx: Context, { home, feed }: FeedPlaces): Promise<JsonFeed> {
  const { items } = await browsePublicNeeds(ctx, { limit: ITEMS });
  const { language } = ctx;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: FEED_WORDS[language].title,
    description: FEED_WORDS[language].description,
    home_page_url: home,
    feed_url: feed,
    language,
    items: items.flatMap((need) => (need.stage === 'teaser' ? [itemOf(need, home, language)] : [])),
  };
}

type Teaser = Extract<NeedView, { stage: 'teaser' }>;

function itemOf(need: Teaser, home: string, language: Language): JsonFeed['items'][number] {
  const words = FEED_WORDS[language];
  const labels = need.capabilities.map((id) => conceptById(id)?.prefLabel[language] ?? id);
  const lines = [
    need.sector === null ? undefined : [words.sector, sectorLabel(need.sector, language)],
    need.area === null ? undefined : [words.area, areaLabel(need.area, language)],
    need.trl === null ? undefined : [words.trl, String(need.trl)],
    need.budgetBand === null ? undefined : [words.budget, bandInWords(need.budgetBand as BudgetBand, language)],
    need.decisionDate === null ? undefined : [words.decision, dayInWords(need.decisionDate, language)],
  ];
  const title = labels.length === 0 ? words.untitled : new Intl.ListFormat(language, { type: 'unit' }).format(labels);
  return {
    id: `urn:uuid:${need.id}`,
    url: home,
    title,
    content_text: [
      title,
      ...lines.flatMap((line) => (line === undefined ? [] : [words.line(line[0] ?? '', line[1] ?? '')])),
    ].join('\n'),
  };
}

function dayInWords(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
