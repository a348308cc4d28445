import {
  type ActivityRow,
  DESK_EDITION_ID,
  type ExternalId,
  findActivitiesById,
  findContactsByEmail,
  findContactsById,
  findExternalIds,
  insertActivities,
  putExternalIds,
  updateActivity,
} from '@navette/db';
import type { ListedActivity } from '@navette/spreadsheets';
import { type NewEvent, record } from '../../context/record.ts';
import { addressesOf } from '../../opposition/digest.ts';
import { loadOppositions } from '../../opposition/opposed.ts';
import { cellChanges, cellDigest, sameCells } from '../cells.ts';
import type { Importer, StoredRow } from '../importer.ts';
import { momentOf } from '../moment.ts';
import { type ImportProblem, noted, RowRejected } from '../problem.ts';
import { NeedBook } from '../resolve/need-book.ts';
import { OrganisationBook } from '../resolve/organisation-book.ts';
import { namesOf } from '../resolve/take-referred.ts';
import { storeEach } from './store-each.ts';

const TEXT_LENGTH = 50_000;
const LINE_LENGTH = 500;

/** Activities: known by their id in the list, or by what they say. They are about something that is there already. */
export const activities: Importer<'activity'> = {
  identify,
  async store(trx, ctx, run, rows) {
    const { operatorId } = run;
    const scope = { operatorId, kind: 'activity', source: run.source } as const;
    const documents = rows.map((row) => row.document);
    const now = ctx.now();
    const cellsOf = await findExternalIds(trx, scope, documents.map(identify));
    const byId = new Map(
      (
        await findActivitiesById(
          trx,
          [...cellsOf.values()].map((known) => known.recordId),
        )
      ).map((row) => [row.id, row]),
    );
    const organisations = await OrganisationBook.load(
      trx,
      run,
      documents.map((document) => document.organisation ?? {}),
    );
    const needs = await NeedBook.load(
      trx,
      run,
      documents.flatMap((document) => document.need ?? []),
    );
    const emails = documents.flatMap((document) => document.contact?.email ?? []);
    const contactIds = await findExternalIds(
      trx,
      { ...scope, kind: 'contact' },
      documents.flatMap((document) => document.contact?.externalIds ?? []),
    );
    const contacts = [
      ...(await findContactsById(
        trx,
        [...contactIds.values()].map((known) => known.recordId),
      )),
      ...(await findContactsByEmail(trx, operatorId, emails)),
    ];
    const opposed = await loadOppositions(
      trx,
      emails.flatMap((email) => addressesOf({ email })),
    );
    const inserts: Parameters<typeof insertActivities>[1][number][] = [];
    const updates: { readonly id: string; readonly change: Partial<ActivityRow> }[] = [];
    const learnt: ExternalId[] = [];
    const events: NewEvent[] = [];

    /** What the row is about; at least one thing that is there. */
    function about(document: ListedActivity, problems: ImportProblem[]) {
      const named = document.organisation === undefined ? undefined : organisations.find(document.organisation);
      const need = document.need === undefined ? undefined : needs.find(document.need);
      const { externalIds, email } = document.contact ?? {};
      const known = new Set(externalIds?.map((id) => contactIds.get(id)?.recordId));
      const contact = contacts.find((row) => known.has(row.id) || (email !== undefined && row.email === email));
      const needId = typeof need === 'object' ? need.id : null;
      const said = typeof named === 'object' ? named.organisation.id : null;
      const organisationId =
        said ?? (typeof need === 'object' ? need.organisationId : null) ?? contact?.organisationId ?? null;
      if (organisationId === null && needId === null && contact === undefined) {
        const name = document.organisation === undefined ? '' : namesOf(document.organisation);
        throw new RowRejected(
          named === 'ambiguous' ? 'ambiguous_organisation' : 'unknown_organisation',
          'organisation',
          { name },
        );
      }
      if (typeof named === 'string') {
        problems.push(
          noted(named === 'ambiguous' ? 'ambiguous_organisation' : 'unknown_organisation', 'organisation', {
            name: namesOf(document.organisation ?? {}),
          }),
        );
      }
      if (typeof need === 'string') {
        problems.push(
          noted(need === 'ambiguous' ? 'ambiguous_need' : 'unknown_need', 'need', { name: document.need?.title ?? '' }),
        );
      }
      const refused = email !== undefined && opposed(addressesOf({ email }));
      if (refused) problems.push(noted('opposed', 'contact'));
      else if (document.contact !== undefined && contact === undefined) {
        problems.push(noted('unknown_contact', 'contact', { name: email ?? document.contact.name ?? '' }));
      }
      return { organisationId, needId, contactId: refused ? null : (contact?.id ?? null) };
    }

    const answers = storeEach(rows, (row): StoredRow => {
      const problems: ImportProblem[] = [];
      const { document } = row;
      if (row.first !== undefined) throw new RowRejected('same_record', 'id', { line: row.first.line });
      const externalId = identify(document);
      const before = cellsOf.get(externalId);
      const current = byId.get(before?.recordId ?? '');
      const given = { ...about(document, problems), ...fieldsOf(document, problems) };
      const { change, cells } = cellChanges(
        given,
        { ...current, at: isoOf(current?.at) },
        before?.cells ?? {},
        'overwrite',
      );
      const label = document.subject ?? null;
      if (current === undefined) {
        const id = ctx.newId.ordered();
        inserts.push({
          id,
          operatorId,
          editionId: DESK_EDITION_ID,
          authorId: null,
          source: run.source,
          createdAt: now,
          updatedAt: now,
          ...given,
          at: given.at ?? now,
        });
        learnt.push({ externalId, recordId: id, cells });
        events.push({ kind: 'activity.created', operatorId, payload: { activityId: id } });
        return { outcome: 'created', recordId: id, label, problems };
      }
      if (!sameCells(cells, before?.cells ?? {})) learnt.push({ externalId, recordId: current.id, cells });
      if (Object.keys(change).length === 0) return { outcome: 'unchanged', recordId: current.id, label, problems };
      const { at, ...rest } = change;
      updates.push({ id: current.id, change: { ...rest, ...(at !== undefined && { at: new Date(at) }) } });
      events.push({ kind: 'activity.changed', operatorId, payload: { activityId: current.id } });
      return { outcome: 'updated', recordId: current.id, label, problems };
    });

    await insertActivities(trx, inserts);
    for (const { id, change } of updates) await updateActivity(trx, id, { ...change, updatedAt: now });
    await putExternalIds(trx, scope, learnt, now);
    if (events.length > 0) await record(trx, ctx, events);
    return answers;
  },
};

function identify(document: ListedActivity): string {
  return document.externalId ?? `auto:${cellDigest({ ...document, nextAction: undefined, nextActionOn: undefined })}`;
}

function fieldsOf(document: ListedActivity, problems: ImportProblem[]) {
  const text = document.text.slice(0, TEXT_LENGTH);
  if (text.length < document.text.length) problems.push(noted('cut', 'text', { most: TEXT_LENGTH }));
  return {
    kind: document.kind,
    text,
    ...(document.at !== undefined && { at: isoOf(momentOf(document.at)) }),
    ...(document.subject !== undefined && { subject: document.subject.slice(0, LINE_LENGTH) }),
    ...(document.author !== undefined && { authorName: document.author.slice(0, LINE_LENGTH) }),
    ...(document.nextAction !== undefined && { nextAction: document.nextAction.slice(0, LINE_LENGTH) }),
    ...(document.nextActionOn !== undefined && { nextActionOn: document.nextActionOn }),
  };
}

function isoOf(at: Date | undefined): string | undefined {
  return at?.toISOString();
}
