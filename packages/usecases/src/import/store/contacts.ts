import {
  type ContactRow,
  type ExternalId,
  findContactsByEmail,
  findContactsById,
  findContactsByOrganisation,
  findExternalIds,
  insertContacts,
  putExternalIds,
  putOppositions,
  updateContact,
} from '@navette/db';
import { organisationNameKey } from '@navette/domain';
import type { ListedContact } from '@navette/spreadsheets';
import { type NewEvent, record } from '../../context/record.ts';
import { addressesOf, oppositionDigest } from '../../opposition/digest.ts';
import { loadOppositions } from '../../opposition/opposed.ts';
import { enqueueBatches } from '../batches.ts';
import { cellChanges, cellDigest, sameCells } from '../cells.ts';
import type { Importer, StoredRow } from '../importer.ts';
import { type ImportProblem, noted, RowRejected } from '../problem.ts';
import { OrganisationBook } from '../resolve/organisation-book.ts';
import { OrganisationWriter } from '../resolve/organisation-writer.ts';
import { takeReferred } from '../resolve/take-referred.ts';
import { storeEach } from './store-each.ts';

const NAME_LENGTH = 200;

/** Contacts: known by mail within an organisation, or by their id in the list. Who said no to being contacted stays out. */
export const contacts: Importer<'contact'> = {
  identify,
  async store(trx, ctx, run, rows) {
    const { operatorId } = run;
    const scope = { operatorId, kind: 'contact', source: run.source } as const;
    const documents = rows.map((row) => row.document);
    const now = ctx.now();
    const optedOut = documents
      .filter((document) => document.optedOut === true)
      .flatMap((document) => addresses(document));
    await putOppositions(
      trx,
      // A whole domain is nobody's to refuse for the others.
      unique(optedOut.filter(({ kind }) => kind !== 'domain')).map((address) => ({
        digest: oppositionDigest(address),
        kind: address.kind,
        reason: run.source,
        saidOn: null,
        recordedAt: now,
      })),
    );
    const opposed = await loadOppositions(trx, documents.flatMap(addresses));
    const cellsOf = await findExternalIds(trx, scope, documents.map(identify));
    const book = await OrganisationBook.load(
      trx,
      run,
      documents.map((document) => document.organisation ?? {}),
    );
    const byId = new Map(
      (
        await findContactsById(
          trx,
          [...cellsOf.values()].map((known) => known.recordId),
        )
      ).map((row) => [row.id, row]),
    );
    const byEmail = Map.groupBy(
      await findContactsByEmail(
        trx,
        operatorId,
        documents.flatMap((document) => document.email ?? []),
      ),
      (row) => placeKey(row.organisationId, row.email ?? ''),
    );
    const organisationIds = documents.flatMap((document) => {
      const found = document.organisation === undefined ? 'unknown' : book.find(document.organisation);
      return typeof found === 'string' ? [] : found.organisation.id;
    });
    const byName = Map.groupBy(
      await findContactsByOrganisation(trx, operatorId, [...new Set(organisationIds)]),
      (row) => placeKey(row.organisationId, organisationNameKey(row.name)),
    );
    const writer = new OrganisationWriter(ctx);
    const inserts: Parameters<typeof insertContacts>[1][number][] = [];
    const updates: { readonly id: string; readonly change: Partial<ContactRow> }[] = [];
    const learnt: ExternalId[] = [];
    const events: NewEvent[] = [];

    const answers = storeEach(rows, (row): StoredRow => {
      const problems: ImportProblem[] = [];
      const { document } = row;
      if (opposed(addresses(document)))
        throw new RowRejected('opposed', document.email === undefined ? 'phone' : 'email');
      const externalId = identify(document);
      const organisation =
        document.organisation === undefined ? undefined : takeReferred(book, writer, document.organisation, problems);
      const organisationId = organisation?.id ?? null;
      const given = fieldsOf(document);
      const before = cellsOf.get(externalId);
      const here =
        document.email === undefined
          ? byName.get(placeKey(organisationId, organisationNameKey(given.name)))
          : byEmail.get(placeKey(organisationId, document.email));
      // Found under its id elsewhere, unless its address in its organisation is somebody else's already.
      const current = here?.[0] ?? byId.get(before?.recordId ?? '');
      if (row.first !== undefined) {
        if (current === undefined) throw new RowRejected('same_record', null, { line: row.first.line });
        problems.push(noted('same_record', null, { line: row.first.line }));
        return { outcome: 'unchanged', recordId: current.id, label: null, problems };
      }
      if (current === undefined) {
        const id = ctx.newId.ordered();
        const { cells } = cellChanges({ ...given, organisationId }, {}, {}, 'overwrite');
        const created = {
          id,
          operatorId,
          organisationId,
          email: null,
          phone: null,
          jobTitle: null,
          language: null,
          ...given,
          source: run.source,
          opposedAt: null,
          erasedAt: null,
          noticeQueuedAt: null,
          noticeSource: null,
          version: 1,
          createdAt: now,
          updatedAt: now,
        };
        inserts.push(created);
        // A second row of the same address in this batch finds this one.
        if (document.email !== undefined) byEmail.set(placeKey(organisationId, document.email), [created]);
        learnt.push({ externalId, recordId: id, cells });
        events.push({ kind: 'contact.created', operatorId, payload: { contactId: id } });
        return { outcome: 'created', recordId: id, label: null, problems };
      }
      const known = before?.recordId === current.id ? before.cells : {};
      const wanted = organisationId === null ? given : { ...given, organisationId };
      const { change, cells } = cellChanges(wanted, { ...current }, known, 'overwrite');
      if (before?.recordId !== current.id || !sameCells(cells, known)) {
        learnt.push({ externalId, recordId: current.id, cells });
      }
      if (Object.keys(change).length === 0)
        return { outcome: 'unchanged', recordId: current.id, label: null, problems };
      updates.push({ id: current.id, change });
      events.push({ kind: 'contact.changed', operatorId, payload: { contactId: current.id } });
      return { outcome: 'updated', recordId: current.id, label: null, problems };
    });

    const touched = await writer.flush(trx);
    await insertContacts(trx, inserts);
    for (const { id, change } of updates) await updateContact(trx, id, { ...change, updatedAt: now });
    await putExternalIds(trx, scope, learnt, now);
    if (events.length > 0) await record(trx, ctx, events);
    await enqueueBatches(trx, ctx, { organisationIds: [...touched.created, ...touched.changed] });
    return answers;
  },
};

function identify(document: ListedContact): string {
  if (document.externalId !== undefined) return document.externalId;
  const { number, externalIds, domain, name } = document.organisation ?? {};
  const place =
    number === undefined ? (externalIds ?? domain ?? organisationNameKey(name ?? '')) : [number.country, number.number];
  return `auto:${cellDigest([place, document.email ?? organisationNameKey(nameOf(document))])}`;
}

function fieldsOf(document: ListedContact) {
  const phone = document.phone ?? document.mobile;
  return {
    name: nameOf(document).slice(0, NAME_LENGTH),
    ...(document.email !== undefined && { email: document.email }),
    ...(phone !== undefined && { phone }),
    ...(document.jobTitle !== undefined && { jobTitle: document.jobTitle.slice(0, NAME_LENGTH) }),
    ...(document.language !== undefined && { language: document.language }),
  };
}

function nameOf(document: ListedContact): string {
  const whole = [document.firstName, document.lastName].filter((part) => part !== undefined).join(' ');
  return document.name ?? (whole || document.email || document.phone || document.mobile || '?');
}

function addresses(document: ListedContact) {
  return addressesOf({ email: document.email, phones: [document.phone, document.mobile] });
}

function placeKey(organisationId: string | null, name: string): string {
  return `${organisationId}|${name}`;
}

function unique<T extends { readonly kind: string; readonly value: string }>(list: readonly T[]): T[] {
  return [...new Map(list.map((address) => [`${address.kind}:${address.value}`, address])).values()];
}
