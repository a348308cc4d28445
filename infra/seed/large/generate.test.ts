import { createHash } from 'node:crypto';
import { areaById } from '@navette/taxonomy';
import { describe, expect, it } from 'vitest';
import { DEMO_ORGANISATIONS } from '../data/index.ts';
import { countLarge, generateLarge, type LargeRecord } from './generate.ts';

const thousand = [...generateLarge({ size: 1_000, seed: 7 })];
const organisations = thousand.flatMap((one) => (one.kind === 'organisation' ? [one.organisation] : []));
const profiles = thousand.flatMap((one) => (one.kind === 'profile' ? [one.profile] : []));
const needs = thousand.flatMap((one) => (one.kind === 'need' ? [one.need] : []));

function digestOf(records: Iterable<LargeRecord>): string {
  const hash = createHash('sha256');
  for (const record of records) hash.update(`${JSON.stringify(record)}\n`);
  return hash.digest('hex');
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many different words the profiles have, and how many of them stand there once. */
function countWords(of: readonly { readonly description: string }[]): { all: number; distinct: number; once: number } {
  const seen = new Map<string, number>();
  let all = 0;
  for (const { description } of of) {
    for (const word of wordsOf(description)) {
      all++;
      seen.set(word, (seen.get(word) ?? 0) + 1);
    }
  }
  return { all, distinct: seen.size, once: [...seen.values()].filter((times) => times === 1).length };
}

describe('a large network', () => {
  it('is the same for the same seed, however it is drawn, and another for another', () => {
    expect(digestOf(generateLarge({ size: 1_000, seed: 7 }))).toBe(digestOf(thousand));
    const one = generateLarge({ size: 100, seed: 7 });
    const other = generateLarge({ size: 100, seed: 8 });
    const pairs = Array.from({ length: 201 }, () => [one.next().value, other.next().value]);
    expect(pairs.map(([record]) => record)).toEqual(thousand.slice(0, 201));
    expect(pairs.filter(([a, b]) => JSON.stringify(a) === JSON.stringify(b))).toEqual([]);
    expect([one.next().done, other.next().done]).toEqual([true, true]);
  });

  it('begins with the smaller ones', () => {
    const small = [...generateLarge({ size: 333, seed: 7 })];
    expect(digestOf(thousand.slice(0, small.length))).toBe(digestOf(small));
  });

  it('comes one by one, whatever its size', () => {
    const largest = generateLarge({ size: 10_000_000, seed: 7 });
    const first = Array.from({ length: 50 }, () => largest.next().value);
    expect(first).toEqual(thousand.slice(0, 50));
    largest.return(undefined);
  });

  it('has the announced counts', () => {
    expect({ organisations: organisations.length, profiles: profiles.length, needs: needs.length }).toEqual(
      countLarge(1_000),
    );
    expect(countLarge(1_000)).toEqual({ organisations: 960, profiles: 1_000, needs: 50 });
    expect(countLarge(1)).toEqual({ organisations: 1, profiles: 1, needs: 0 });
    expect(countLarge(250_000)).toEqual({ organisations: 232_273, profiles: 250_000, needs: 5_000 });
  });

  it('counts its ids for each kind, and names no two organisations alike', () => {
    for (const records of [organisations, profiles, needs]) {
      expect(records.map(({ key }) => key)).toEqual(
        records.map((_, index) => `large-${String(index + 1).padStart(6, '0')}`),
      );
    }
    expect(new Set(organisations.map(({ name }) => name)).size).toBe(organisations.length);
  });

  it('puts an organisation before what is its own', () => {
    const known = new Map<string, boolean>();
    const early = thousand.filter((one) => {
      if (one.kind === 'organisation') {
        known.set(one.organisation.key, one.organisation.roles.includes('industrial'));
        return false;
      }
      return (
        known.get(one.kind === 'need' ? one.need.organisation : one.profile.organisation) !== (one.kind === 'need')
      );
    });
    expect(early).toEqual([]);
    expect(new Set(profiles.map(({ organisation }) => organisation)).size).toBe(910);
  });

  it.each([
    { size: 0, seed: 1 },
    { size: 1.5, seed: 1 },
    { size: Number.NaN, seed: 1 },
    { size: 10_000_001, seed: 1 },
    { size: 10, seed: -1 },
    { size: 10, seed: 2 ** 32 },
    { size: 10, seed: 0.5 },
  ])('is not drawn for $size of seed $seed', (input) => {
    expect(() => generateLarge(input).next()).toThrow(/^(?:size|seed): expected a whole number/u);
  });
});

describe('the texts of a large network', () => {
  it('have the lengths of real ones', () => {
    const lengths = profiles.map(({ description }) => wordsOf(description).length).sort((a, b) => a - b);
    expect(lengths[500]).toBeGreaterThan(60);
    expect(lengths[500]).toBeLessThan(120);
    // A log-normal has its long tail above.
    expect((lengths[990] ?? 0) - (lengths[500] ?? 0)).toBeGreaterThan((lengths[500] ?? 0) - (lengths[10] ?? 0));
    expect(profiles.filter(({ title }) => title === '' || title.length > 90)).toEqual([]);
    expect(needs.filter(({ title }) => title === '' || title.length > 80)).toEqual([]);
  });

  it('have a vocabulary that grows with them, mostly of rare words', () => {
    const [few, many] = [countWords(profiles.slice(0, 250)), countWords(profiles)];
    // Heaps: distinct = k · all^β, with β between .35 and .75 in collections of postings.
    const beta = Math.log(many.distinct / few.distinct) / Math.log(many.all / few.all);
    expect(beta).toBeGreaterThan(0.35);
    expect(beta).toBeLessThan(0.75);
    expect(many.once / many.distinct).toBeGreaterThan(0.3);
  });

  it('are written by each in its own name, and by nobody of the demo', () => {
    const nameOf = new Map(organisations.map(({ key, name }) => [key, name]));
    const named = profiles.filter(({ organisation, description }) =>
      description.includes(nameOf.get(organisation) ?? '?'),
    );
    expect(named.length).toBeGreaterThan(200);
    const demo = DEMO_ORGANISATIONS.map(({ name }) => name).filter((name) => name.length > 5);
    const texts = [...profiles, ...needs].map(({ title, description }) => `${title} ${description}`);
    expect(texts.filter((text) => text.includes('\u0001') || demo.some((name) => text.includes(name)))).toEqual([]);
  });
});

describe('the fields of a large network', () => {
  it('lie in the regions of the network, its neighbours and the rest of France', () => {
    const odd = organisations.filter(({ country, site }) => areaById(site.area)?.country !== country);
    expect(odd).toEqual([]);
    expect(new Set(organisations.map(({ country }) => country))).toEqual(new Set(['FR', 'BE', 'LU', 'DE', 'NL']));
    expect(new Set(organisations.map(({ site }) => site.area)).size).toBeGreaterThan(80);
    const asked = [
      ...profiles.flatMap(({ areasServed }) => areasServed ?? []),
      ...needs.flatMap(({ perimeter }) => perimeter?.areas ?? []),
    ];
    expect(asked.filter((area) => areaById(area) === undefined)).toEqual([]);
  });

  it('are filled in as in a real one: mostly, and within their bounds', () => {
    expect(new Set(profiles.map(({ language }) => language))).toEqual(new Set(['fr', 'de', 'nl', 'en']));
    expect(profiles.filter(({ language, languages }) => !languages.includes(language))).toEqual([]);
    const levels = profiles.flatMap(({ trl }) => trl ?? []);
    expect(levels.length).toBeGreaterThan(850);
    expect(levels.filter((level) => !Number.isInteger(level) || level < 1 || level > 9)).toEqual([]);
    expect(profiles.filter(({ certificates }) => certificates !== undefined).length).toBeGreaterThan(300);
    expect(profiles.filter(({ capacity }) => capacity !== undefined).length).toBeGreaterThan(800);
    expect(profiles.filter(({ sectorsServed }) => sectorsServed.length === 0)).toEqual([]);
    expect(needs.filter(({ budget }) => (budget?.minimum ?? 0) > (budget?.maximum ?? 0))).toEqual([]);
    expect(new Set(needs.map(({ kind }) => kind))).toEqual(new Set(['innovation', 'supply', 'skill', 'partner']));
  });
});
