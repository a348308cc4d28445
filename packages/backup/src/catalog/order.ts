import { BackupError } from '../error/backup-error.ts';
import type { Reference } from './tables.ts';

/**
 * Names so that each comes after all that it refers to; where that leaves a choice, in the order given.
 * @throws BackupError `cannot_order` naming the tables that refer to one another in a circle
 */
export function orderByReferences(names: readonly string[], references: readonly Reference[]): string[] {
  const waiting = new Map(names.map((name) => [name, new Set<string>()]));
  for (const { from, to } of references) if (from !== to && waiting.has(to)) waiting.get(from)?.add(to);
  const ordered: string[] = [];
  while (waiting.size > 0) {
    const next = [...waiting.keys()].find((name) => waiting.get(name)?.size === 0);
    if (next === undefined) {
      const circle = [...waiting.keys()].join(', ');
      throw new BackupError('cannot_order', `no order to load these tables in: they refer to one another (${circle})`);
    }
    waiting.delete(next);
    for (const others of waiting.values()) others.delete(next);
    ordered.push(next);
  }
  return ordered;
}
