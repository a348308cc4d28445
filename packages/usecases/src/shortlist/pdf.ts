import { findOperator, findPerson, type ShortlistRow } from '@navette/db';
import { LONGEST_LIST, type Renderer, type ShortlistDocument } from '@navette/documents';
import type { Context } from '../context/context.ts';
import { visibleShortlist } from './access.ts';
import { presentShortlist } from './present.ts';
import { openShortlist } from './shared.ts';

const NETWORK = 'Navette';

/** What makes the pages. */
type Printer = Pick<Renderer, 'render'>;

/** A shortlist file as PDF, in its language. @throws DomainError `not_found`; `unavailable` */
export async function shortlistPdf(ctx: Context, printer: Printer, id: string): Promise<Uint8Array> {
  const { row } = await visibleShortlist(ctx, id);
  return print(ctx, printer, row, null);
}

/**
 * The same for who has the link, which stands in it with a code to point a telephone at.
 * @param pageUrl the address of the page of a token, http or https
 * @throws DomainError `not_found`, as the link itself; `unavailable`
 */
export async function sharedShortlistPdf(
  ctx: Context,
  printer: Printer,
  token: string,
  pageUrl: string,
): Promise<Uint8Array> {
  return print(ctx, printer, await openShortlist(ctx, ctx.db, token), pageUrl);
}

async function print(
  { db, now }: Pick<Context, 'db' | 'now'>,
  printer: Printer,
  row: ShortlistRow,
  pageUrl: string | null,
): Promise<Uint8Array> {
  const { need, facts, startups, language, message } = await presentShortlist(db, row);
  const operator = await findOperator(db, row.operatorId);
  const referentId = need.referentId ?? row.createdBy;
  const referent = referentId === null ? undefined : await findPerson(db, referentId);
  const document: ShortlistDocument = {
    network: { name: NETWORK, operator: operator?.name ?? '' },
    date: now().toISOString().slice(0, 10),
    need: {
      owner: need.organisationName,
      title: need.title,
      description: message === null ? need.description : `${message}\n\n${need.description}`,
      facts: facts.slice(0, LONGEST_LIST),
    },
    referent: { name: referent?.name ?? operator?.name ?? '', mail: referent?.email ?? '' },
    startups: startups.map(({ matchId: _id, model: _model, ...startup }, index) => ({
      ...startup,
      for: startup.for.slice(0, LONGEST_LIST),
      against: startup.against.slice(0, LONGEST_LIST),
      gates: startup.gates.slice(0, LONGEST_LIST),
      missing: startup.missing.slice(0, LONGEST_LIST),
      markUrl: pageUrl && `${pageUrl}#${index + 1}`,
    })),
    model: startups[0]?.model ?? '',
    pageUrl,
  };
  return printer.render(document, language);
}
