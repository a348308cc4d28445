import type { Contact } from '@navette/contracts';
import { type Column, plain } from '../column.ts';

export const contactColumns: readonly Column<Contact>[] = [
  plain('id', 'text', (row) => row.id),
  plain('name', 'text', (row) => row.name),
  plain('organisation', 'text', (row) => row.organisation?.name ?? null),
  plain('jobTitle', 'text', (row) => row.jobTitle),
  // Who said no to being contacted leaves the tool without an address to be contacted at.
  plain('email', 'text', (row) => (row.opposed ? null : row.email)),
  plain('phone', 'text', (row) => (row.opposed ? null : row.phone)),
  plain('language', 'text', (row) => row.language),
  plain('opposed', 'boolean', (row) => row.opposed),
  plain('source', 'text', (row) => row.source),
];
