import { remembered } from '../criteria/remembered.ts';
import type { NeedDocument } from '../document/need.ts';
import type { ProfileFacts } from '../document/profile.ts';
import type { GateKey, GateResult } from '../explanation/explanation.ts';
import { GATE_KEYS } from '../explanation/explanation.ts';
import { alreadyIntroducedGate } from './already-introduced.ts';
import { capacityGate, isFull } from './capacity.ts';
import { certificatesGate } from './certificates.ts';
import { excludedSectorGate } from './excluded-sector.ts';
import type { Gate } from './gate.ts';
import { languagesGate } from './languages.ts';
import { maturityGate } from './maturity.ts';
import { perimeterGate } from './perimeter.ts';

const GATES: Readonly<Record<GateKey, Gate>> = {
  perimeter: perimeterGate,
  excluded_sector: excludedSectorGate,
  certificates: certificatesGate,
  languages: languagesGate,
  capacity: capacityGate,
  already_introduced: alreadyIntroducedGate,
  maturity: maturityGate,
};

/** Every gate of a pair, in the order in which they are shown. */
export function testGates(need: NeedDocument, profile: ProfileFacts): readonly GateResult[] {
  return GATE_KEYS.map((key) => GATES[key](need, profile));
}

/** Whether a need asks anything of a gate: where it does not, no profile fails it. Capacity is the profile's own matter. */
const ASKS: Readonly<Record<GateKey, (need: NeedDocument) => boolean>> = {
  perimeter: ({ perimeter }) => perimeter?.hard === true,
  excluded_sector: ({ excludedSectors = [] }) => excludedSectors.length > 0,
  certificates: ({ certificates = [] }) => certificates.length > 0,
  languages: ({ languages = [] }) => languages.length > 0,
  capacity: () => true,
  already_introduced: ({ excludedProfiles = [] }) => excludedProfiles.length > 0,
  maturity: ({ trl }) => trl?.hard === true,
};

/** The one field of a profile that each gate looks at. */
const LOOKS_AT = {
  perimeter: 'place',
  excluded_sector: 'sectorsServed',
  certificates: 'certificates',
  languages: 'languages',
  capacity: 'capacityLeft',
  already_introduced: 'id',
  maturity: 'trl',
} as const satisfies Readonly<Record<GateKey, keyof ProfileFacts>>;

const NOBODY: ProfileFacts = { id: '' };

/** Tells of profiles whether no gate of a need fails: what is unknown excludes nobody. */
export function eligibilityFor(need: NeedDocument): (profile: ProfileFacts) => boolean {
  // Capacity is asked of everybody, and nothing is quicker to tell.
  const tests = GATE_KEYS.filter((key) => key !== 'capacity' && ASKS[key](need)).map((key) => {
    const field = LOOKS_AT[key];
    const passes = remembered(
      (value: ProfileFacts[typeof field]) => GATES[key](need, { ...NOBODY, [field]: value }).passed !== false,
    );
    return (profile: ProfileFacts) => passes(profile[field]);
  });
  return (profile) => {
    if (isFull(profile)) return false;
    for (const passes of tests) if (!passes(profile)) return false;
    return true;
  };
}
