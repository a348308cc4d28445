import type { Activity } from '@navette/contracts';
import { type Column, coded, plain } from '../column.ts';

export const activityColumns: readonly Column<Activity>[] = [
  plain('id', 'text', (row) => row.id),
  coded('activityKind', 'activityKinds', (row) => row.kind),
  plain('at', 'datetime', (row) => row.at),
  plain('subject', 'text', (row) => row.subject),
  plain('text', 'text', (row) => row.text),
  plain('organisation', 'text', (row) => row.organisation?.name ?? null),
  plain('contact', 'text', (row) => row.contact?.name ?? null),
  plain('need', 'text', (row) => row.need?.title ?? null),
  plain('author', 'text', (row) => row.author),
  plain('nextAction', 'text', (row) => row.nextAction),
  plain('nextActionOn', 'date', (row) => row.nextActionOn),
];
