import { describe, expect, it } from 'vitest';
import type { NeedDocument } from '../document/need.ts';
import type { ProfileDocument } from '../document/profile.ts';
import { GATE_KEYS, type GateKey } from '../explanation/explanation.ts';
import { eligibilityFor, testGates } from './gates.ts';

const NEED: NeedDocument = { id: 'n', title: 'Besoin', text: '' };
const PROFILE: ProfileDocument = { id: 'p', title: 'Profil', text: '' };

function passed(
  key: GateKey,
  need: Partial<NeedDocument>,
  profile: Partial<ProfileDocument>,
): boolean | null | undefined {
  const [asking, offering] = [
    { ...NEED, ...need },
    { ...PROFILE, ...profile },
  ];
  const gates = testGates(asking, offering);
  // Who looks at what is asked only must come to the same end.
  expect(eligibilityFor(asking)(offering)).toBe(gates.every((gate) => gate.passed !== false));
  return gates.find((gate) => gate.key === key)?.passed;
}

describe('testGates', () => {
  it('gives every gate, in order, and excludes nobody by what is not said', () => {
    const gates = testGates(NEED, PROFILE);
    expect(gates.map(({ key }) => key)).toEqual(GATE_KEYS);
    expect(gates.every((gate) => gate.passed === null)).toBe(true);
    expect(eligibilityFor(NEED)(PROFILE)).toBe(true);
  });

  it('perimeter: by area or radius, only when hard', () => {
    const inNorth = { perimeter: { areas: ['59', 'BE'], hard: true } };
    expect(passed('perimeter', inNorth, { place: { area: '59' } })).toBe(true);
    expect(passed('perimeter', inNorth, { place: { area: 'BE32' } })).toBe(true);
    expect(passed('perimeter', inNorth, { place: { country: 'BE' } })).toBe(true);
    expect(passed('perimeter', inNorth, { place: { area: '57' } })).toBe(false);
    expect(passed('perimeter', inNorth, { place: { country: 'DE' } })).toBe(false);
    expect(passed('perimeter', inNorth, {})).toBeNull();
    expect(passed('perimeter', { perimeter: { areas: ['59'] } }, { place: { area: '57' } })).toBeNull();

    const near = { place: { lat: 50.63, lon: 3.06 }, perimeter: { radiusKm: 50, hard: true } };
    expect(passed('perimeter', near, { place: { lat: 50.69, lon: 3.17 } })).toBe(true);
    expect(passed('perimeter', near, { place: { lat: 48.85, lon: 2.35 } })).toBe(false);
  });

  it('perimeter: a profile known only by the region around it may lie inside', () => {
    expect(passed('perimeter', { perimeter: { areas: ['59'], hard: true } }, { place: { area: 'FRE' } })).toBeNull();
    expect(passed('perimeter', { perimeter: { areas: ['59'], hard: true } }, { place: { country: 'FR' } })).toBeNull();
  });

  it('excluded sector: fails only for who serves nothing else', () => {
    const without = { excludedSectors: ['25.4', 'A'] };
    expect(passed('excluded_sector', without, { sectorsServed: ['25.40', '01.11'] })).toBe(false);
    expect(passed('excluded_sector', without, { sectorsServed: ['25.40', '13'] })).toBe(true);
    expect(passed('excluded_sector', without, { sectorsServed: ['25'] })).toBe(true);
    expect(passed('excluded_sector', without, { sectorsServed: [] })).toBeNull();
  });

  it('certificates: the same one however it is written, each of those asked', () => {
    const asks = { certificates: ['ISO 13485'] };
    expect(passed('certificates', asks, { certificates: ['NF EN iso-13485:2016'] })).toBe(true);
    expect(passed('certificates', asks, { certificates: ['ISO 9001'] })).toBe(false);
    expect(passed('certificates', { certificates: ['ISO 9001', 'ISO 13485'] }, { certificates: ['ISO 9001'] })).toBe(
      false,
    );
    expect(passed('certificates', asks, {})).toBeNull();
  });

  it('languages: one in common is enough', () => {
    expect(passed('languages', { languages: ['fr', 'nl'] }, { languages: ['nl', 'en'] })).toBe(true);
    expect(passed('languages', { languages: ['fr'] }, { languages: ['de'] })).toBe(false);
    expect(passed('languages', { languages: ['fr'] }, {})).toBeNull();
  });

  it('capacity: 0 closes', () => {
    expect(passed('capacity', {}, { capacityLeft: 0 })).toBe(false);
    expect(passed('capacity', {}, { capacityLeft: 1 })).toBe(true);
  });

  it('already introduced', () => {
    expect(passed('already_introduced', { excludedProfiles: ['p'] }, {})).toBe(false);
    expect(passed('already_introduced', { excludedProfiles: ['q'] }, {})).toBe(true);
  });

  it('maturity: only when hard', () => {
    expect(passed('maturity', { trl: { minimum: 7, hard: true } }, { trl: 6 })).toBe(false);
    expect(passed('maturity', { trl: { minimum: 7, hard: true } }, { trl: 7 })).toBe(true);
    expect(passed('maturity', { trl: { minimum: 7, hard: true } }, {})).toBeNull();
    expect(passed('maturity', { trl: { minimum: 7 } }, { trl: 1 })).toBeNull();
  });
});
