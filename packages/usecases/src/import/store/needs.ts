import {
  DESK_EDITION_ID,
  type ExternalId,
  findExternalIds,
  findNeeds,
  insertActivities,
  insertNeeds,
  type NeedRow,
  putExternalIds,
  setNeedTeaser,
  updateNeed,
} from '@navette/db';
import { NEED_TRANSITIONS, organisationNameKey } from '@navette/domain';
import type { ListedNeedRecord } from '@navette/spreadsheets';
import { type NewEvent, record } from '../../context/record.ts';
import { sendToMatching } from '../../match/want.ts';
import { needScope } from '../../need/subject.ts';
import { teaserOf } from '../../need/teaser.ts';
import { enqueueBatches } from '../batches.ts';
import { cellChanges, cellDigest, sameCells } from '../cells.ts';
import type { Importer, StoredRow } from '../importer.ts';
import { type ImportProblem, noted, RowRejected } from '../problem.ts';
import { OrganisationBook, refOf } from '../resolve/organisation-book.ts';
import { OrganisationWriter } from '../resolve/organisation-writer.ts';
import { takeOrganisation } from '../resolve/take-organisation.ts';
import { type NeedFields, needColumns, needFields } from './need-fields.ts';
import { noteOf } from './need-notes.ts';
import { incomingState, type ListedApproval, transitionBetween } from './need-state.ts';
import { visibilityFor } from './need-visibility.ts';
import { storeEach } from './store-each.ts';

/** Needs: known by their id in the list; a row without one is known by its owner and its title. */
export const needs: Importer<'need'> = {
  identify,
  async store(trx, ctx, run, rows) {
    const scope = { operatorId: run.operatorId, kind: 'need', source: run.source } as const;
    const cellsOf = await findExternalIds(
      trx,
      scope,
      rows.map((row) => identify(row.document)),
    );
    const known = new Map(
      (
        await findNeeds(
          trx,
          [...cellsOf.values()].map((row) => row.recordId),
        )
      ).map((row) => [row.id, row]),
    );
    const book = await OrganisationBook.load(
      trx,
      run,
      rows.map((row) => refOf(row.document.owner ?? {})),
    );
    const writer = new OrganisationWriter(ctx);
    const now = ctx.now();
    const inserts: Parameters<typeof insertNeeds>[1][number][] = [];
    const updates: {
      readonly row: NeedRow;
      readonly change: Partial<NeedFields>;
      readonly state?: NeedRow['state'];
    }[] = [];
    const learnt: ExternalId[] = [];
    const events: NewEvent[] = [];
    const live: string[] = [];
    const notes: Parameters<typeof insertActivities>[1][number][] = [];
    const keepNote = (
      document: ListedNeedRecord,
      before: string | undefined,
      needId: string,
      organisationId: string,
    ) => {
      if (document.notes === undefined || before === cellDigest(document.notes)) return;
      const note = noteOf(document, ctx, run, { needId, organisationId });
      notes.push(note);
      events.push({ kind: 'activity.created', operatorId: run.operatorId, payload: { activityId: note.id } });
    };

    const answers = storeEach(rows, (row): StoredRow => {
      const problems: ImportProblem[] = [];
      const { document } = row;
      const externalId = identify(document);
      if (row.first !== undefined) throw new RowRejected('same_record', 'id', { line: row.first.line });
      if (document.owner === undefined) throw new RowRejected('no_organisation', 'organisation');
      const owner = takeOrganisation(book, writer, document.owner, problems);
      const given = needFields(document, now, problems);
      const incoming = incomingState(document, problems);
      const cellsToKeep = {
        state: cellDigest([document.state, document.approvedOn]),
        organisation: ownerCell(document),
        ...(document.notes !== undefined && { notes: cellDigest(document.notes) }),
      };
      const before = cellsOf.get(externalId);
      const current = known.get(before?.recordId ?? '');
      if (current === undefined) {
        // A random id: a need is shown to startups before names, and an ordered one would tell when it was written.
        const id = ctx.newId.opaque();
        const { cells } = cellChanges(given, {}, {}, 'overwrite');
        const shown = incoming.state === 'published' || incoming.state === 'paused';
        const createdAt = document.createdOn === undefined ? now : new Date(document.createdOn);
        inserts.push({
          id,
          editionId: DESK_EDITION_ID,
          operatorId: run.operatorId,
          kind: 'innovation',
          visibility: 'anonymous',
          ...needColumns(given),
          title: given.title,
          description: given.description,
          organisationId: owner.id,
          state: incoming.state,
          stateReason: document.stateReason ?? null,
          source: 'import',
          onBehalf: true,
          authorId: run.personId,
          referentId: run.personId,
          createdAt,
          updatedAt: now,
          publishedAt: shown ? createdAt : null,
        });
        if (shown) live.push(id);
        keepNote(document, undefined, id, owner.id);
        learnt.push({ externalId, recordId: id, cells: { ...cells, ...cellsToKeep } });
        const scoped = needScope({ id, operatorId: run.operatorId, organisationId: owner.id });
        events.push({ kind: 'need.created', ...scoped, payload: { imported: run.source, state: incoming.state } });
        if (shown) events.push(publication(scoped, 'draft', incoming.approval));
        return { outcome: 'created', recordId: id, label: given.title, problems };
      }
      if (current.operatorId !== run.operatorId) throw new RowRejected('other_operator', 'id');
      const { change, cells } = cellChanges(given, { ...current }, before?.cells ?? {}, 'overwrite');
      if (change.visibility !== undefined) {
        const allowed = visibilityFor(current, change.visibility, problems);
        if (allowed === undefined) delete change.visibility;
      }
      if (before?.cells.organisation !== cellsToKeep.organisation && owner.id !== current.organisationId) {
        change.organisationId = owner.id;
      }
      const moves =
        document.state !== undefined && before?.cells.state !== cellsToKeep.state && incoming.state !== current.state;
      const transition = moves ? transitionBetween(current.state, incoming.state) : undefined;
      if (moves && transition === undefined) problems.push(noted('state_kept', 'state', { state: current.state }));
      const kept = { ...cells, ...cellsToKeep };
      keepNote(document, before?.cells.notes, current.id, owner.id);
      if (!sameCells(kept, before?.cells ?? {})) learnt.push({ externalId, recordId: current.id, cells: kept });
      if (Object.keys(change).length === 0 && transition === undefined) {
        return { outcome: 'unchanged', recordId: current.id, label: given.title, problems };
      }
      updates.push({ row: current, change, ...(transition !== undefined && { state: incoming.state }) });
      const scoped = needScope({ ...current, organisationId: change.organisationId ?? current.organisationId });
      if (Object.keys(change).length > 0) events.push({ kind: 'need.changed', ...scoped });
      if (transition !== undefined) {
        const { event } = NEED_TRANSITIONS[transition];
        const payload = { from: current.state, to: incoming.state, imported: run.source };
        events.push({ kind: event, ...scoped, payload: { ...payload, ...approvalOf(incoming.approval) } });
      }
      if ((transition === undefined ? current.state : incoming.state) === 'published') live.push(current.id);
      return { outcome: 'updated', recordId: current.id, label: given.title, problems };
    });

    const touched = await writer.flush(trx);
    await insertNeeds(trx, inserts);
    await insertActivities(trx, notes);
    for (const { row, change, state } of updates) {
      await updateNeed(trx, row.id, row.version, {
        ...needColumns(change, row),
        ...(state !== undefined && { state }),
        ...(state === 'published' && row.publishedAt === null && { publishedAt: now }),
        updatedAt: now,
      });
    }
    await putExternalIds(trx, scope, learnt, now);
    if (events.length > 0) await record(trx, ctx, events);
    for (const need of await findNeeds(trx, live)) await setNeedTeaser(trx, need.id, await teaserOf(trx, need));
    if (live.length > 0) await sendToMatching(trx, ctx, live);
    await enqueueBatches(trx, ctx, {
      profileIds: touched.profileIds,
      organisationIds: [...touched.created, ...touched.changed],
    });
    return answers;
  },
};

function identify(document: ListedNeedRecord): string {
  return document.externalId ?? `auto:${cellDigest([ownerCell(document), document.need.title])}`;
}

function ownerCell({ owner }: ListedNeedRecord): string {
  if (owner?.number !== undefined)
    return cellDigest([owner.number.country, owner.number.register, owner.number.number]);
  return cellDigest(owner?.externalId ?? organisationNameKey(owner?.name ?? ''));
}

function publication(scope: Omit<NewEvent, 'kind'>, from: string, approval: ListedApproval | undefined): NewEvent {
  return { kind: 'need.published', ...scope, payload: { from, to: 'published', ...approvalOf(approval) } };
}

function approvalOf(approval: ListedApproval | undefined): Record<string, unknown> {
  return approval === undefined ? {} : { ownerApproval: approval };
}
