import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language.ts';
import type { Area } from './area.ts';
import { AREAS, areaById, areaLabel } from './area-by-id.ts';
import { areaPath, contains } from './contains.ts';
import { CROSS_BORDER_REGIONS, sharedCrossBorderRegion } from './cross-border.ts';
import { distanceKm } from './distance-km.ts';

type Box = readonly [south: number, north: number, west: number, east: number];

const BOXES: Readonly<Record<string, Box>> = {
  FR: [41.3, 51.1, -5.2, 9.6],
  BE: [49.5, 51.5, 2.5, 6.4],
  LU: [49.4, 50.2, 5.7, 6.6],
  DE: [47.2, 55.1, 5.8, 15.1],
  NL: [50.7, 53.6, 3.3, 7.3],
  CH: [45.8, 47.9, 5.9, 10.5],
  GB: [49.8, 60.9, -8.2, 1.8],
  IT: [36.6, 47.1, 6.6, 18.6],
  ES: [36.0, 43.8, -9.3, 3.4],
  AT: [46.3, 49.1, 9.5, 17.2],
  PL: [49.0, 54.9, 14.1, 24.2],
  PT: [36.9, 42.2, -9.6, -6.1],
  IE: [51.4, 55.4, -10.5, -5.9],
  DK: [54.5, 57.8, 8.0, 15.2],
  SE: [55.3, 69.1, 10.9, 24.2],
  CZ: [48.5, 51.1, 12.0, 18.9],
};
const OVERSEAS = /^97|^FRY/;

function isInBox(area: Area): boolean {
  const [south, north, west, east] = BOXES[area.country] ?? [0, 0, 0, 0];
  return area.lat >= south && area.lat <= north && area.lon >= west && area.lon <= east;
}

function near(a: string, b: string): number {
  const from = areaById(a);
  const to = areaById(b);
  if (!from || !to) throw new Error(`unknown area in ${a}, ${b}`);
  return distanceKm(from, to);
}

describe('the table of areas', () => {
  it('has unique ids and codes, and every parent', () => {
    const codes = AREAS.flatMap((area) => [area.id, ...area.codes]);
    expect(codes.length).toBe(new Set(codes.map((code) => code.toLowerCase())).size);
    for (const area of AREAS) {
      if (area.kind === 'country') expect(area.parent).toBeUndefined();
      else expect(areaById(area.parent ?? '')?.country, area.id).toBe(area.country);
    }
  });

  it('has the 101 departments, 18 regions and 16 Länder', () => {
    const count = (test: (area: Area) => boolean) => AREAS.filter(test).length;
    expect(count(({ kind }) => kind === 'department')).toBe(101);
    expect(count(({ kind, country }) => kind === 'region' && country === 'FR')).toBe(18);
    expect(count(({ kind, country }) => kind === 'region' && country === 'DE')).toBe(16);
    expect(count(({ kind, country }) => kind === 'province' && country === 'NL')).toBe(12);
    expect(count(({ kind, country }) => kind === 'province' && country === 'BE')).toBe(11);
  });

  it('places every centre in its country', () => {
    for (const area of AREAS) {
      if (OVERSEAS.test(area.id)) expect(isInBox(area), area.id).toBe(false);
      else expect(isInBox(area), area.id).toBe(true);
    }
  });

  it('places every centre near that of the region around it', () => {
    for (const { id, parent, kind } of AREAS) {
      if (!parent || areaById(parent)?.kind === 'country') continue;
      expect(near(id, parent), `${kind} ${id}`).toBeLessThan(210);
    }
  });

  it('names every area in every language', () => {
    for (const { id } of AREAS) {
      for (const language of LANGUAGES) expect(areaLabel(id, language).length).toBeGreaterThan(2);
    }
    expect(areaLabel('DEC', 'fr')).toBe('Sarre');
    expect(areaLabel('BE25', 'nl')).toBe('West-Vlaanderen');
    expect(areaLabel('nowhere', 'fr')).toBe('nowhere');
  });
});

describe('areaPath and contains', () => {
  it('leads from a department to the country', () => {
    expect(areaPath('59')).toEqual(['59', 'FRE1', 'FRE', 'FR']);
    expect(areaPath('75')).toEqual(['75', 'FR1', 'FR']);
    expect(areaPath('BE32')).toEqual(['BE32', 'BE3', 'BE']);
    expect(areaPath('ZZ')).toEqual([]);
  });

  it('holds the Nord inside Hauts-de-France and not inside Grand Est', () => {
    expect(contains('FRE', '59')).toBe(true);
    expect(contains('59', 'FRE')).toBe(false);
    expect(contains('FRF', '59')).toBe(false);
    expect(contains('ZZ', 'ZZ')).toBe(false);
  });
});

describe('distanceKm', () => {
  it('agrees with known distances', () => {
    const lille = { lat: 50.6292, lon: 3.0573 };
    expect(distanceKm(lille, { lat: 48.8566, lon: 2.3522 })).toBeCloseTo(203.8, 0);
    expect(distanceKm(lille, { lat: 48.5734, lon: 7.7521 })).toBeCloseTo(409, -1);
    expect(distanceKm(lille, lille)).toBe(0);
    expect(distanceKm({ lat: 0, lon: 179 }, { lat: 0, lon: -179 })).toBeCloseTo(222.4, 0);
  });
});

describe('sharedCrossBorderRegion', () => {
  it('finds the region that two areas on either side of a border share', () => {
    expect(sharedCrossBorderRegion('57', 'DEC')).toBe('greater-region');
    expect(sharedCrossBorderRegion('LU', 'BE34')).toBe('greater-region');
    expect(sharedCrossBorderRegion('59', 'BE25')).toBe('lille-kortrijk-tournai');
    expect(sharedCrossBorderRegion('67', 'DE13')).toBe('upper-rhine');
    expect(sharedCrossBorderRegion('FRF', 'DEC')).toBe('greater-region');
  });

  it('finds none within a country, or when one side is outside', () => {
    expect(sharedCrossBorderRegion('54', '57')).toBeUndefined();
    expect(sharedCrossBorderRegion('51', 'LU')).toBeUndefined();
    expect(sharedCrossBorderRegion('80', 'BE32')).toBeUndefined();
    expect(sharedCrossBorderRegion('59', 'LU')).toBeUndefined();
    expect(sharedCrossBorderRegion('59', 'ZZ')).toBeUndefined();
  });

  it('names only areas that exist', () => {
    for (const { members, partly, id } of CROSS_BORDER_REGIONS) {
      for (const member of [...members, ...partly]) expect(areaById(member)?.id, id).toBe(member);
    }
  });
});
