import type { NeedFull } from '@navette/contracts';
import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { useNotifyProblem } from '../../ui/use-notify-problem.ts';
import { useNotifyText } from '../../ui/use-notify-text.ts';
import { useCellValue } from './cell-value.ts';
import { type Column, EDITABLE, type Wrong } from './columns.ts';
import { CellTaken, writeCell } from './write-cell.ts';

interface Edit {
  readonly column: Column;
  readonly before: readonly { readonly id: string; readonly raw: string }[];
}

const TABLE = ['needs', 'list', 'tracking'] as const;
const MOST_UNDONE = 50;

/** Writes cells at once, each row after its last write; what the server refuses goes back. The last edits can be undone. */
export function useCellWrites(needs: readonly NeedFull[]) {
  const t = useTranslations();
  const client = useQueryClient();
  const notify = useNotifyProblem();
  const tell = useNotifyText();
  const sayCell = useCellValue();
  const [edits, setEdits] = useState<readonly Edit[]>([]);
  const running = useRef(new Map<string, Promise<NeedFull | undefined>>());

  function put(need: NeedFull): void {
    client.setQueriesData<InfiniteData<{ items: NeedFull[] }>>({ queryKey: TABLE }, (known) =>
      known === undefined
        ? known
        : {
            ...known,
            pages: known.pages.map((page) => ({
              ...page,
              items: page.items.map((one) => (one.id === need.id ? need : one)),
            })),
          },
    );
  }

  /** Says both values where somebody else changed the same cell first: none of them is lost. */
  function tellTaken(column: Column, raw: string, fresh: NeedFull): void {
    const name = t(`tracking.column.${column}`);
    tell({
      title: t('tracking.taken.title', { column: name, title: fresh.title }),
      advice: t('tracking.taken.advice', { mine: raw || '–', theirs: sayCell(fresh, column) || '–' }),
    });
  }

  function send(shown: NeedFull, column: Column, raw: string): Wrong | undefined {
    const change = EDITABLE[column]?.change(raw, shown);
    if (change === undefined || typeof change === 'string') return change;
    put({ ...shown, ...change } as NeedFull);
    const earlier = running.current.get(shown.id);
    const sent = (async () => {
      // The version that the write before gives is the one to write on.
      const { version } = (await earlier) ?? shown;
      try {
        const written = await writeCell({ ...shown, version }, column, raw);
        put(written);
        return written;
      } catch (error) {
        if (error instanceof CellTaken) {
          put(error.fresh);
          tellTaken(column, raw, error.fresh);
          return error.fresh;
        }
        put(shown);
        notify(error);
        return undefined;
      }
    })();
    running.current.set(shown.id, sent);
    return undefined;
  }

  /** Writes one value into a column of some rows. @returns what is wrong with it; undefined: it is on its way */
  function write(ids: readonly string[], column: Column, raw: string): Wrong | undefined {
    const rows = ids.flatMap((id) => needs.filter((need) => need.id === id));
    const value = raw.trim();
    const before = rows.map((need) => ({ id: need.id, raw: EDITABLE[column]?.read(need) ?? '' }));
    for (const need of rows) {
      const wrong = send(need, column, value);
      if (wrong !== undefined) return wrong;
    }
    setEdits((known) => [...known.slice(1 - MOST_UNDONE), { column, before }]);
    const [first] = rows;
    if (first !== undefined)
      announce(t('tracking.saved', { column: t(`tracking.column.${column}`), title: first.title }));
    return undefined;
  }

  function undo(): void {
    const last = edits.at(-1);
    if (last === undefined) return;
    setEdits(edits.slice(0, -1));
    for (const { id, raw } of last.before) {
      const need = needs.find((one) => one.id === id);
      if (need === undefined) continue;
      send(need, last.column, raw);
      announce(t('tracking.undone', { column: t(`tracking.column.${last.column}`), title: need.title }));
    }
  }
  return { write, undo, canUndo: edits.length > 0 };
}
export type CellWrites = ReturnType<typeof useCellWrites>;
