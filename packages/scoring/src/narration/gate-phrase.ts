import { areaLabel, type Language, sectorLabel } from '@navette/taxonomy';
import type { GateResult } from '../explanation/explanation.ts';
import { missingCertificates } from '../gates/certificates.ts';
import { labelList } from './label-list.ts';
import { stringsIn } from './stored-values.ts';
import type { GateState, Wording } from './wording.ts';

const NAMED_IN_SHORT = 3;
const NAMED_IN_DETAIL = 20;

/** What a gate says, with what both sides say, as a phrase; in short, long lists are cut. Undefined when nothing is asked. */
export function phraseOfGate(
  { key, passed, need, profile }: GateResult,
  language: Language,
  wording: Wording,
  detailed: boolean,
): string | undefined {
  const state: GateState = passed === null ? 'unknown' : passed ? 'passed' : 'failed';
  if (key === 'capacity') return passed === null ? undefined : wording.gates.capacity(state, Number(profile));
  if (need === null) return undefined;
  const asked = stringsIn(need);
  const had = stringsIn(profile);
  const area = (id: string): string => areaLabel(id, language);
  const listed = (labels: readonly string[]): string =>
    labelList([...new Set(labels)], detailed ? NAMED_IN_DETAIL : NAMED_IN_SHORT, wording);
  const sectors = (codes: readonly string[]): string =>
    listed(codes.map((code) => wording.quote(sectorLabel(code, language))));
  switch (key) {
    case 'perimeter': {
      const place = typeof profile === 'string' ? area(profile) : '';
      return wording.gates.perimeter(
        state,
        perimeterAsked(need, (ids) => listed(ids.map(area)), wording),
        place,
      );
    }
    case 'excluded_sector':
      return wording.gates.excluded_sector(state, sectors(asked), sectors(had));
    case 'certificates': {
      const absent = listed(missingCertificates(asked, had));
      return wording.gates.certificates(state, listed(asked), listed(had), absent);
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

function perimeterAsked(need: unknown, listed: (ids: readonly string[]) => string, wording: Wording): string {
  const { areas, radiusKm } = need as { readonly areas?: unknown; readonly radiusKm?: unknown };
  const names = stringsIn(areas).length === 0 ? [] : [listed(stringsIn(areas))];
  return (typeof radiusKm === 'number' ? [...names, wording.radius(radiusKm)] : names).join(', ');
}
