import type { Profile } from '@navette/contracts';
import { areaLabel, sectorLabel } from '@navette/taxonomy';
import { type Column, plain } from '../column.ts';
import { conceptName } from '../concept-name.ts';

export const profileColumns: readonly Column<Profile>[] = [
  plain('id', 'text', (row) => row.externalId ?? row.id),
  plain('source', 'text', (row) => row.source),
  plain('startup', 'text', (row) => row.organisation.name),
  plain('title', 'text', (row) => row.title),
  plain('text', 'text', (row) => row.description),
  {
    key: 'capabilities',
    type: 'list',
    value: (row, { language, codes }) => row.capabilities.map((id) => (codes ? id : conceptName(id, language))),
  },
  {
    key: 'sectorsServed',
    type: 'list',
    value: (row, { language, codes }) =>
      row.sectorsServed.map((code) => (codes ? code : (sectorLabel(code, language) ?? code))),
  },
  {
    key: 'areasServed',
    type: 'list',
    value: (row, { language, codes }) => row.areasServed.map((id) => (codes ? id : (areaLabel(id, language) ?? id))),
  },
  plain('certificates', 'list', (row) => row.certificates),
  plain('languages', 'list', (row) => row.languages),
  plain('trl', 'number', (row) => row.trl),
  plain('capacity', 'number', (row) => row.capacity),
  plain('city', 'text', (row) => row.organisation.commune),
  plain('active', 'boolean', (row) => row.active),
];
