import type { Organisation } from '@navette/contracts';
import { areaLabel, sectorLabel } from '@navette/taxonomy';
import { type Column, coded, plain } from '../column.ts';

export const organisationColumns: readonly Column<Organisation>[] = [
  plain('id', 'text', (row) => row.id),
  plain('name', 'text', (row) => row.name),
  plain('country', 'text', (row) => row.country),
  plain('register', 'text', (row) => row.register),
  plain('number', 'text', (row) => row.number),
  plain('size', 'text', (row) => row.size),
  {
    key: 'roles',
    type: 'list',
    value: (row, { words, codes }) => row.roles.map((role) => (codes ? role : (words.codes.roles[role] ?? role))),
  },
  plain('sectorCode', 'text', (row) => row.sector),
  {
    key: 'sector',
    type: 'text',
    value: (row, { language }) => (row.sector === null ? null : (sectorLabel(row.sector, language) ?? null)),
  },
  plain('naf25', 'text', (row) => row.naf25),
  plain('website', 'text', (row) => row.website),
  plain('phone', 'text', (row) => row.phone),
  plain('city', 'text', (row) => row.site?.commune ?? null),
  plain('postalCode', 'text', (row) => row.site?.postalCode ?? null),
  {
    key: 'area',
    type: 'text',
    value: (row, { language }) => {
      const area = row.site?.area ?? null;
      return area === null ? null : (areaLabel(area, language) ?? area);
    },
  },
  plain('latitude', 'number', (row) => row.site?.lat ?? null),
  plain('longitude', 'number', (row) => row.site?.lon ?? null),
  coded('registerState', 'registerStates', (row) => row.registerState),
];
