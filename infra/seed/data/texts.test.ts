import { areaById } from '@navette/taxonomy';
import { describe, expect, it } from 'vitest';
import { DEMO_ACTIVITIES, DEMO_INTRODUCTIONS, DEMO_NEEDS, DEMO_ORGANISATIONS, DEMO_PROFILES } from './index.ts';

const organisationOf = new Map(DEMO_ORGANISATIONS.map((organisation) => [organisation.key, organisation]));
const texts = [...DEMO_NEEDS, ...DEMO_PROFILES];

const words = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** Words that any company of a trade could have in its name, so that they give nobody away. */
const TRADE_WORDS = new Set(
  `textiles teintures apprets filatures dentelles linge workwear tapijtweverij jardins biscuiterie diepvries conserveries
  brasserie laiterie maree choucrouterie verreries flaconnages cristallerie miroiterie prefa peintures vernis cartonnerie
  kunststofftechnik emboutis fahrzeugteile recyclage fonderies pompes ateliers ferroviaires rail services chaudronnerie
  usinages schmiedewerk laminoirs acieries walzwerk cableries implants pansements blanchisserie pharma cosmetiques cafes
  chromages terminaux trucking reseaux thermiques keramikwerk entrepots maison filles logistics`.split(/\s+/u),
);

function keysOf(records: readonly { readonly key: string }[]): string[] {
  return records.map((record) => record.key);
}

describe('the texts of the demo', () => {
  it('keep to their lengths', () => {
    const outside = [
      ...DEMO_NEEDS.filter(({ title, description: d }) => title.length > 80 || words(d) < 50 || words(d) > 130),
      ...DEMO_PROFILES.filter(({ title, description: d }) => title.length > 90 || words(d) < 60 || words(d) > 140),
    ];
    expect(outside.map(({ key, title, description }) => [key, title.length, words(description)])).toEqual([]);
    const curt = DEMO_ACTIVITIES.filter(({ text }) => words(text) < 10 || words(text) > 70);
    expect(curt.map(({ key, text }) => [key, words(text)])).toEqual([]);
  });

  it('are each their own', () => {
    const titles = texts.map((record) => record.title);
    expect(new Set(titles).size).toBe(titles.length);
    const beginnings = texts.map((record) => record.description.slice(0, 60));
    expect(new Set(beginnings).size).toBe(beginnings.length);
    const sentences = [
      ...texts.map((record) => record.description),
      ...DEMO_ACTIVITIES.map((activity) => activity.text),
    ]
      .flatMap((text) => text.split(/(?<=[.!?])\s+/u))
      .filter((sentence) => words(sentence) > 6);
    const repeated = sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index);
    expect(repeated).toEqual([]);
  });

  it.each(DEMO_NEEDS)('do not give away who owns $key', (need) => {
    const owner = organisationOf.get(need.organisation);
    const telling = fold(owner?.name ?? '')
      .split(/[^a-z0-9]+/u)
      .filter((word) => word.length > 3 && !TRADE_WORDS.has(word));
    expect(telling.length).toBeGreaterThan(0);
    const text = fold(`${need.title} ${need.description} ${need.decisionMaker ?? ''}`);
    const given = [...telling, fold(owner?.name ?? ''), fold(owner?.site.commune ?? '')].filter((word) =>
      text.includes(word),
    );
    expect(given).toEqual([]);
  });

  it('name no startup in a need', () => {
    const names = DEMO_PROFILES.map(({ organisation }) => fold(organisationOf.get(organisation)?.name ?? ''));
    const named = DEMO_NEEDS.filter(({ description }) =>
      names.some((name) => new RegExp(`(?<![a-z])${name}(?![a-z])`, 'u').test(fold(description))),
    );
    expect(keysOf(named)).toEqual([]);
  });

  it('follow the typographic rules of French', () => {
    const wrong = /(?<!\u00a0)[;?!»]|[^\u00a0]:|«[^\u00a0]|\p{L}'|\d (?:\d{3}(?!\d)|[€%])/u;
    const french = texts.filter((record) => record.language === 'fr');
    expect(french).toHaveLength(269);
    expect(keysOf(french.filter(({ title, description }) => wrong.test(`${title} ${description}`)))).toEqual([]);
    const elsewhere = [
      ...DEMO_ACTIVITIES.map(({ text, nextAction }) => `${text} ${nextAction ?? ''}`),
      ...DEMO_INTRODUCTIONS.map(({ note, reason }) => `${note ?? ''} ${reason ?? ''}`),
    ];
    expect(elsewhere.filter((text) => /\p{L}'|« |(?<!\u00a0)[»;]|\d (?:\d{3}(?!\d)|[€%])/u.test(text))).toEqual([]);
  });

  it('have no straight apostrophe, no doubled space and no doubled word', () => {
    const slips = texts.filter(({ title, description }) =>
      /\p{L}'\p{L}| {2}|(?<!\p{L})(de|la|le|les|des|un|une|der|die|das|und|the|and|of|het|een|en|van) \1(?!\p{L})/u.test(
        `${title} ${description}`,
      ),
    );
    expect(keysOf(slips)).toEqual([]);
  });
});

describe('the figures of the demo', () => {
  it('belong to places that exist', () => {
    const odd = DEMO_ORGANISATIONS.filter(
      ({ site, country }) =>
        areaById(site.area)?.country !== country ||
        (country === 'FR' && !site.postalCode.startsWith(site.area)) ||
        !(site.lat > 43 && site.lat < 53 && site.lon > -4 && site.lon < 9),
    );
    expect(keysOf(odd)).toEqual([]);
    const places = new Map(DEMO_ORGANISATIONS.map(({ site }) => [site.commune, `${site.lat} ${site.lon}`]));
    expect(
      DEMO_ORGANISATIONS.filter(({ site }) => places.get(site.commune) !== `${site.lat} ${site.lon}`).map(
        (organisation) => organisation.site.commune,
      ),
    ).toEqual([]);
  });

  it('ask for areas that exist', () => {
    const areas = [
      ...DEMO_NEEDS.flatMap((need) => need.perimeter?.areas ?? []),
      ...DEMO_PROFILES.flatMap((profile) => [...(profile.areasServed ?? []), ...(profile.wishes?.areas ?? [])]),
    ];
    expect(areas.filter((area) => areaById(area) === undefined)).toEqual([]);
  });

  it('make sense', () => {
    const levels = DEMO_PROFILES.flatMap((profile) => profile.trl ?? []);
    expect(levels.filter((level) => level < 1 || level > 9)).toEqual([]);
    const budgets = DEMO_NEEDS.flatMap((need) => need.budget ?? []);
    expect(budgets.filter(({ minimum = 0, maximum = Number.POSITIVE_INFINITY }) => minimum >= maximum)).toEqual([]);
    expect(keysOf(DEMO_PROFILES.filter(({ language, languages }) => !languages.includes(language)))).toEqual([]);
    const sectors = [
      ...DEMO_ORGANISATIONS.map(({ sector }) => sector),
      ...DEMO_PROFILES.flatMap((p) => p.sectorsServed),
    ];
    expect(sectors.filter((sector) => !/^\d\d(?:\.\d{1,2})?$/u.test(sector))).toEqual([]);
  });
});
