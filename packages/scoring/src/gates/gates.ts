import type { NeedDocument } from '../document/need.ts';
import type { ProfileDocument } from '../document/profile.ts';
import type { GateKey, GateResult } from '../explanation/explanation.ts';
import { GATE_KEYS } from '../explanation/explanation.ts';
import { alreadyIntroducedGate } from './already-introduced.ts';
import { capacityGate } from './capacity.ts';
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
export function testGates(need: NeedDocument, profile: ProfileDocument): readonly GateResult[] {
  return GATE_KEYS.map((key) => GATES[key](need, profile));
}

/** Whether no gate fails: what is unknown excludes nobody. */
export function isEligible(need: NeedDocument, profile: ProfileDocument): boolean {
  return GATE_KEYS.every((key) => GATES[key](need, profile).passed !== false);
}
