import { describe, expect, it } from 'vitest';
import { DEMO_NEEDS, DEMO_ORGANISATIONS, DEMO_PROFILES, type DemoNeed, type DemoProfile } from './index.ts';

const organisationOf = new Map(DEMO_ORGANISATIONS.map((organisation) => [organisation.key, organisation]));
const published = DEMO_NEEDS.filter((need) => need.state === 'published');
const texts = [...DEMO_NEEDS, ...DEMO_PROFILES];

const words = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** Words that any company of a trade could have in its name, so that they give nobody away. */
const TRADE_WORDS =
  /^(textiles?|teintures|apprets|filatures|jardins|biscuiterie|diepvries|conserveries|verreries|flaconnages|prefa|peintures|vernis|cartonnerie|kunststofftechnik|emboutis|ateliers|ferroviaires|chaudronnerie|usinages|schmiedewerk|laminoirs|cableries|implants|entrepots|maison|logistics)$/u;

/** The Luhn sum that a real SIREN satisfies. */
function satisfiesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function languageMix(records: readonly { language: string }[]): Record<string, number> {
  const mix: Record<string, number> = {};
  for (const { language } of records) mix[language] = (mix[language] ?? 0) + 1;
  return mix;
}

function keysOf(records: readonly { key: string }[]): string[] {
  return records.map((record) => record.key);
}

describe('the demo data', () => {
  it('has the announced counts', () => {
    expect(published).toHaveLength(20);
    expect(DEMO_NEEDS).toHaveLength(23);
    expect(DEMO_PROFILES).toHaveLength(100);
    expect(DEMO_ORGANISATIONS.filter((organisation) => organisation.roles.includes('industrial'))).toHaveLength(24);
    expect(new Set(DEMO_PROFILES.map((profile) => profile.organisation)).size).toBe(96);
  });

  it('mixes the languages of the borders', () => {
    expect(languageMix(published)).toEqual({ fr: 16, de: 2, en: 1, nl: 1 });
    expect(languageMix(DEMO_PROFILES)).toEqual({ fr: 80, de: 8, en: 6, nl: 6 });
  });

  it.each([
    ['organisations', DEMO_ORGANISATIONS],
    ['profiles', DEMO_PROFILES],
    ['needs', DEMO_NEEDS],
  ])('gives each of the %s a key of its own, in kebab case', (_, records) => {
    const keys = keysOf(records);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(key))).toEqual([]);
  });

  it('resolves every reference, to an organisation of the right role', () => {
    const roleless = (records: readonly (DemoNeed | DemoProfile)[], industrial: boolean) =>
      records.filter((record) => {
        const roles = organisationOf.get(record.organisation)?.roles;
        return roles === undefined || roles.includes('industrial') !== industrial;
      });
    expect(keysOf(roleless(DEMO_NEEDS, true))).toEqual([]);
    expect(keysOf(roleless(DEMO_PROFILES, false))).toEqual([]);
  });

  it('leaves no two organisations or titles alike', () => {
    const names = DEMO_ORGANISATIONS.map((organisation) => fold(organisation.name));
    expect(new Set(names).size).toBe(names.length);
    const titles = texts.map((record) => record.title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('what makes the demo plainly fictional', () => {
  it('has no register number that could be real', () => {
    const numbers = DEMO_ORGANISATIONS.flatMap((organisation) => organisation.number ?? []);
    expect(numbers.length).toBeGreaterThan(50);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((number) => !/^000000\d{3}$/u.test(number) || satisfiesLuhn(number))).toEqual([]);
    expect(DEMO_ORGANISATIONS.filter(({ register, number }) => register !== 'SIREN' && number !== null)).toEqual([]);
  });

  it('recognises a SIREN that could be real', () => {
    expect(satisfiesLuhn('732829320')).toBe(true);
    expect(satisfiesLuhn('732829321')).toBe(false);
  });

  it('keeps websites under .example, and texts without addresses', () => {
    const websites = DEMO_ORGANISATIONS.flatMap((organisation) => organisation.website ?? []);
    expect(websites.filter((website) => !/^https:\/\/[a-z0-9-]+\.example$/u.test(website))).toEqual([]);
    expect(new Set(websites).size).toBe(websites.length);
    expect(keysOf(texts.filter(({ description }) => /@|https?:|www\./u.test(description)))).toEqual([]);
  });
});

describe('the texts of the demo', () => {
  it('keep to their lengths', () => {
    const outside = [
      ...DEMO_NEEDS.filter(({ title, description: d }) => title.length > 80 || words(d) < 50 || words(d) > 130),
      ...DEMO_PROFILES.filter(({ title, description: d }) => title.length > 90 || words(d) < 60 || words(d) > 140),
    ];
    expect(outside.map(({ key, title, description }) => [key, title.length, words(description)])).toEqual([]);
  });

  it.each(DEMO_NEEDS)('do not give away who owns $key', (need) => {
    const owner = organisationOf.get(need.organisation);
    const telling = fold(owner?.name ?? '')
      .split(/[^a-z0-9]+/u)
      .filter((word) => word.length > 3 && !TRADE_WORDS.test(word));
    expect(telling.length).toBeGreaterThan(0);
    const text = fold(`${need.title} ${need.description} ${need.decisionMaker ?? ''}`);
    const given = [...telling, fold(owner?.name ?? ''), fold(owner?.site.commune ?? '')].filter((word) =>
      text.includes(word),
    );
    expect(given).toEqual([]);
  });

  it('follow the typographic rules of French', () => {
    const french = texts.filter((record) => record.language === 'fr');
    const wrong = french.filter(({ title, description }) =>
      /(?<!\u00a0)[;?!»]|[^\u00a0]:|«[^\u00a0]|\p{L}'/u.test(title + description),
    );
    expect(keysOf(wrong)).toEqual([]);
  });

  it('belong to places and terms that make sense', () => {
    const areas = /^(\d{2}|BE(25|32|33)|LU|DE[BC])$/u;
    const odd = DEMO_ORGANISATIONS.filter(
      ({ site, country }) =>
        !areas.test(site.area) ||
        (country === 'FR') !== /^\d/u.test(site.area) ||
        (country === 'FR' && !site.postalCode.startsWith(site.area)) ||
        !(site.lat > 43 && site.lat < 52 && site.lon > -2 && site.lon < 8),
    );
    expect(keysOf(odd)).toEqual([]);
    const levels = DEMO_PROFILES.flatMap((profile) => profile.trl ?? []);
    expect(levels.filter((level) => level < 1 || level > 9)).toEqual([]);
    const budgets = DEMO_NEEDS.flatMap((need) => need.budget ?? []);
    expect(budgets.filter(({ minimum = 0, maximum = Number.POSITIVE_INFINITY }) => minimum >= maximum)).toEqual([]);
  });
});
