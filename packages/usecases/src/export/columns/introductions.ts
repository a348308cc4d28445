import type { Introduction } from '@navette/contracts';
import { type Column, coded, plain } from '../column.ts';

export const introductionColumns: readonly Column<Introduction>[] = [
  plain('id', 'text', (row) => row.id),
  plain('needId', 'text', (row) => row.need.id),
  plain('need', 'text', (row) => row.need.title),
  plain('owner', 'text', (row) => row.owner.name),
  plain('startup', 'text', (row) => row.startup.name),
  plain('profile', 'text', (row) => row.profile.title),
  coded('state', 'introductionStates', (row) => row.state),
  plain('stateSince', 'date', (row) => row.stateSince),
  plain('stateReason', 'text', (row) => row.stateReason),
  plain('amount', 'money', (row) => row.amount),
  plain('note', 'text', (row) => row.note),
  plain('createdAt', 'datetime', (row) => row.createdAt),
];
