import { areaLabel, type Language, sectorLabel } from '@navette/taxonomy';
import type { GateResult } from '../explanation/explanation.ts';
import { missingCertificates } from '../gates/certificates.ts';
import { stringsIn } from './stored-values.ts';
import type { GateState, Wording } from './wording.ts';

/** What a gate says, with what both sides say, as a phrase; undefined when nothing is asked. */
export function phraseOfGate(
  { key, passed, need, profile }: GateResult,
  language: Language,
  wording: Wording,
): string | undefined {
  const state: GateState = passed === null ? 'unknown' : passed ? 'passed' : 'failed';
  if (key === 'capacity') return passed === null ? undefined : wording.gates.capacity(state, Number(profile));
  if (need === null) return undefined;
  const asked = stringsIn(need);
  const had = stringsIn(profile);
  const area = (id: string): string => areaLabel(id, language);
  const sectors = (codes: readonly string[]): string =>
    [...new Set(codes.map((code) => wording.quote(sectorLabel(code, language))))].join(', ');
  switch (key) {
    case 'perimeter': {
      const place = typeof profile === 'string' ? area(profile) : '';
      return wording.gates.perimeter(state, perimeterAsked(need, area, wording), place);
    }
    case 'excluded_sector':
      return wording.gates.excluded_sector(state, sectors(asked), sectors(had));
    case 'certificates': {
      const absent = missingCertificates(asked, had).join(', ');
      return wording.gates.certificates(state, asked.join(', '), had.join(', '), absent);
    }
    case 'languages': {
      const names = (codes: readonly string[]): string => codes.map(wording.language).join(', ');
      return wording.gates.languages(state, names(asked), names(had));
    }
    case 'already_introduced':
      return wording.gates.already_introduced(state);
    case 'maturity':
      return wording.gates.maturity(state, Number(need), Number(profile));
  }
}

function perimeterAsked(need: unknown, areaName: (id: string) => string, wording: Wording): string {
  const { areas, radiusKm } = need as { readonly areas?: unknown; readonly radiusKm?: unknown };
  const names = stringsIn(areas).map(areaName);
  return (typeof radiusKm === 'number' ? [...names, wording.radius(radiusKm)] : names).join(', ');
}
