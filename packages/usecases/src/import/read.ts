import { type ImportView, pageRequest } from '@navette/contracts';
import { eachImportedRow, findImport, type ImportRow, listImports, type Page } from '@navette/db';
import { authorise, invalidField, may, notFound } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { ownOperator } from '../context/own-operator.ts';
import { parse } from '../context/parse.ts';
import { importViewOf } from './view.ts';

async function visibleImport(ctx: Context, id: string): Promise<ImportRow> {
  authorise(ctx.actor, 'import.run');
  const row = await findImport(ctx.db, id);
  if (row === undefined || !may(ctx.actor, 'import.run', { operatorId: row.operatorId })) throw notFound();
  return row;
}

/** How far an import is, or how it ended. @throws DomainError `not_found` */
export async function readImport(ctx: Context, id: string): Promise<ImportView> {
  return importViewOf(await visibleImport(ctx, id), ctx.language);
}

/** Imports, newest first, the own operator's only. */
export async function browseImports(ctx: Context, query: z.input<typeof pageRequest>): Promise<Page<ImportView>> {
  authorise(ctx.actor, 'import.run');
  const { cursor, limit } = parse(pageRequest, query);
  if (cursor !== undefined) {
    await visibleImport(ctx, cursor).catch(() => {
      throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
    });
  }
  const page = await listImports(ctx.db, { operatorId: ownOperator(ctx.actor), after: cursor, limit });
  return { items: page.items.map((row) => importViewOf(row, ctx.language)), next: page.next };
}

/** What became of the rows of an import that changed something or bear a problem, in the order of the file. */
export async function* eachReportRow(ctx: Context, id: string) {
  await visibleImport(ctx, id);
  for await (const rows of eachImportedRow(ctx.db, id)) yield* rows;
}
