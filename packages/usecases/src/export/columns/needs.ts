import type { NeedFull } from '@navette/contracts';
import { areaLabel, sectorLabel } from '@navette/taxonomy';
import { type Column, coded, plain } from '../column.ts';
import { conceptName } from '../concept-name.ts';

export const needColumns: readonly Column<NeedFull>[] = [
  plain('id', 'text', (need) => need.id),
  plain('title', 'text', (need) => need.title),
  plain('text', 'text', (need) => need.description),
  plain('organisation', 'text', (need) => need.organisation.name),
  coded('kind', 'needKinds', (need) => need.kind),
  coded('state', 'needStates', (need) => need.state),
  coded('stateReason', 'needReasons', (need) => need.stateReason),
  coded('visibility', 'visibilities', (need) => need.visibility),
  {
    key: 'capabilities',
    type: 'list',
    value: (need, { language, codes }) => need.capabilitiesRead.map((id) => (codes ? id : conceptName(id, language))),
  },
  plain('sectorCode', 'text', (need) => need.sector),
  {
    key: 'sector',
    type: 'text',
    value: (need, { language }) => (need.sector === null ? null : (sectorLabel(need.sector, language) ?? null)),
  },
  {
    key: 'area',
    type: 'text',
    value: (need, { language }) => {
      const { area } = need.organisation;
      return area === null ? null : (areaLabel(area, language) ?? area);
    },
  },
  plain('trl', 'number', (need) => need.trl?.minimum ?? null),
  plain('certificates', 'list', (need) => need.certificates),
  plain('paidTrial', 'boolean', (need) => need.paidTrial),
  plain('budgetMinimum', 'money', (need) => need.budget?.minimum ?? null),
  plain('budgetMaximum', 'money', (need) => need.budget?.maximum ?? null),
  plain('decisionMaker', 'text', (need) => need.decisionMaker),
  plain('decisionDate', 'date', (need) => need.decisionDate),
  plain('suggested', 'number', (need) => need.matches.suggested),
  plain('shortlisted', 'number', (need) => need.matches.shortlisted),
  plain('dismissed', 'number', (need) => need.matches.dismissed),
  plain('createdAt', 'datetime', (need) => need.createdAt),
  plain('publishedAt', 'datetime', (need) => need.publishedAt),
];
