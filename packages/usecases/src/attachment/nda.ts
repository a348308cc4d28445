import { type Nda, type NdaInput, ndaInput, pageRequest } from '@navette/contracts';
import { findAttachment, findNda, insertNda, listNdas, type NdaRow, type Page, transaction } from '@navette/db';
import { invalidField, personIdOf } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { namedParty } from '../introduction/party.ts';
import { introductionScope } from '../introduction/scope.ts';

const DAY_MS = 24 * 3_600_000;

/**
 * Notes that both sides signed an agreement of their own. The network takes no part in it: it keeps who, when, and the file.
 * @throws DomainError `not_found`, `invalid`; `illegal_transition` before names
 */
export async function recordNda(ctx: Context, introductionId: string, input: NdaInput): Promise<Nda> {
  const { row } = await namedParty(ctx, introductionId, 'nda.write');
  const given = parse(ndaInput, input);
  const now = ctx.now();
  // Somewhere it is tomorrow already.
  if (Date.parse(given.signedOn) > now.getTime() + DAY_MS)
    throw invalidField('/signedOn', 'to_come', 'a day that has come');
  if (given.attachmentId && (await findAttachment(ctx.db, given.attachmentId))?.introductionId !== introductionId)
    throw invalidField('/attachmentId', 'unknown_file', 'a file of this introduction');
  const nda: NdaRow = {
    id: ctx.newId.ordered(),
    introductionId,
    signatories: given.signatories,
    signedOn: given.signedOn,
    validUntil: given.validUntil ?? null,
    attachmentId: given.attachmentId ?? null,
    recordedBy: personIdOf(ctx.actor),
    recordedAt: now,
  };
  await transaction(ctx.db, async (trx) => {
    await insertNda(trx, { ...nda, signatories: JSON.stringify(given.signatories) });
    const payload = { introductionId, ndaId: nda.id, signedOn: nda.signedOn };
    await record(trx, ctx, [{ kind: 'nda.recorded', ...introductionScope(row), payload }]);
  });
  return ndaView(nda);
}

/** Agreements of an introduction, the latest first. @throws DomainError `not_found`, `illegal_transition` before names */
export async function browseNdas(
  ctx: Context,
  introductionId: string,
  query: z.input<typeof pageRequest>,
): Promise<Page<Nda>> {
  await namedParty(ctx, introductionId, 'nda.read');
  const { cursor, limit } = parse(pageRequest, query);
  if (cursor !== undefined && (await findNda(ctx.db, cursor))?.introductionId !== introductionId)
    throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
  const page = await listNdas(ctx.db, { introductionId, after: cursor, limit });
  return { items: page.items.map(ndaView), next: page.next };
}

function ndaView(row: NdaRow): Nda {
  return {
    id: row.id,
    introductionId: row.introductionId,
    signatories: row.signatories as Nda['signatories'],
    signedOn: row.signedOn,
    validUntil: row.validUntil,
    attachmentId: row.attachmentId,
    recordedAt: row.recordedAt.toISOString(),
  };
}
