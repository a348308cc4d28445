import {
  addIntroductionSteps,
  type ExternalId,
  findExternalIds,
  findIntroductionsOfNeeds,
  findNeedsByOwner,
  type IntroductionRow,
  insertIntroduction,
  type NeedWithOwner,
  nextStepPosition,
  putExternalIds,
  updateIntroduction,
} from '@navette/db';
import type { ListedIntroduction } from '@navette/spreadsheets';
import { type NewEvent, record } from '../../context/record.ts';
import { needScope } from '../../need/subject.ts';
import { cellChanges, cellDigest, sameCells } from '../cells.ts';
import type { Importer, StoredRow } from '../importer.ts';
import { RowRejected } from '../problem.ts';
import { NeedBook } from '../resolve/need-book.ts';
import { OrganisationBook } from '../resolve/organisation-book.ts';
import { ProfileBook } from '../resolve/profile-book.ts';
import { namesOf } from '../resolve/take-referred.ts';
import { storeEach } from './store-each.ts';

const NOTE_LENGTH = 10_000;

/** Introductions: known by need and startup, of which a pair has one. */
export const introductions: Importer<'introduction'> = {
  identify,
  async store(trx, ctx, run, rows) {
    const { operatorId } = run;
    const scope = { operatorId, kind: 'introduction', source: run.source } as const;
    const documents = rows.map((row) => row.document);
    const now = ctx.now();
    const cellsOf = await findExternalIds(trx, scope, documents.map(identify));
    const organisations = await OrganisationBook.load(
      trx,
      run,
      documents.flatMap((document) => [document.startup, document.owner ?? {}]),
    );
    const needBook = await NeedBook.load(
      trx,
      run,
      documents.flatMap((document) => document.need ?? []),
    );
    const profileBook = await ProfileBook.load(
      trx,
      run,
      documents.map((document) => document.startup),
      organisations,
    );
    const owners = documents.flatMap((document) => organisationOf(organisations, document.owner) ?? []);
    const byOwner = Map.groupBy(await findNeedsByOwner(trx, operatorId, owners), (need) => need.organisationId);
    const inserts: {
      readonly row: Parameters<typeof insertIntroduction>[1];
      readonly day: string;
      readonly reason: string | null;
    }[] = [];
    const updates: { readonly row: IntroductionRow; readonly change: Partial<IntroductionRow> }[] = [];
    const learnt: ExternalId[] = [];
    const events: NewEvent[] = [];

    const pairs = new Map<RowDocument, { need: NeedWithOwner; profileId: string; startupId: string }>();
    for (const document of documents) {
      const need = needOf(document);
      const profile = profileBook.find(document.startup);
      if (typeof need === 'object' && typeof profile === 'object') {
        pairs.set(document, { need, profileId: profile.id, startupId: profile.organisationId });
      }
    }
    const standing = new Map(
      (await findIntroductionsOfNeeds(trx, [...new Set([...pairs.values()].map(({ need }) => need.id))])).map((row) => [
        `${row.needId}|${row.profileId}`,
        row,
      ]),
    );

    function needOf(document: ListedIntroduction): NeedWithOwner | 'unknown' | 'ambiguous' {
      const ownerId = organisationOf(organisations, document.owner);
      const named = document.need === undefined ? 'unknown' : needBook.find(document.need, ownerId);
      if (named !== 'unknown' || ownerId === undefined || document.need !== undefined) return named;
      // The list names the company only: it is its need, when it has one.
      const all = byOwner.get(ownerId) ?? [];
      return all[0] === undefined ? 'unknown' : all.length === 1 ? all[0] : 'ambiguous';
    }

    const answers = storeEach(rows, (row): StoredRow => {
      const { document } = row;
      const pair = pairs.get(document);
      if (pair === undefined) throw refusal(document, needOf(document), profileBook.find(document.startup));
      const { need, profileId, startupId } = pair;
      const label = need.title;
      const externalId = identify(document);
      const current = standing.get(`${need.id}|${profileId}`);
      if (
        row.first !== undefined ||
        (current !== undefined && inserts.some((insert) => insert.row.id === current.id))
      ) {
        throw new RowRejected('same_record', null, { line: row.first?.line ?? row.line });
      }
      const before = cellsOf.get(externalId);
      const given = fieldsOf(document);
      const { change, cells } = cellChanges(given, { ...current }, before?.cells ?? {}, 'overwrite');
      const scoped = { ...needScope(need), profileId, profileOrganisationId: startupId };
      if (current === undefined) {
        const id = ctx.newId.opaque();
        const created = {
          id,
          editionId: need.editionId,
          operatorId,
          needId: need.id,
          profileId,
          matchId: null,
          stateReason: null,
          amount: null,
          note: null,
          // A list tells where an introduction stands; nobody's yes: names are shown on a yes alone.
          askedAt: null,
          interestedAt: null,
          interestedBy: null,
          chosenAt: null,
          chosenBy: null,
          endedBy: null,
          ...given,
          stateSince: given.stateSince ?? now.toISOString().slice(0, 10),
          source: run.source,
          version: 1,
          createdAt: now,
          updatedAt: now,
        };
        inserts.push({ row: created, day: created.stateSince, reason: created.stateReason });
        standing.set(`${need.id}|${profileId}`, created);
        learnt.push({ externalId, recordId: id, cells });
        events.push({
          kind: 'introduction.created',
          ...scoped,
          payload: { introductionId: id, state: given.state, imported: run.source },
        });
        return { outcome: 'created', recordId: id, label, problems: [] };
      }
      if (!sameCells(cells, before?.cells ?? {}) || before?.recordId !== current.id)
        learnt.push({ externalId, recordId: current.id, cells });
      if (Object.keys(change).length === 0) return { outcome: 'unchanged', recordId: current.id, label, problems: [] };
      updates.push({ row: current, change });
      const kind = change.state === undefined ? 'introduction.changed' : 'introduction.moved';
      const payload = {
        introductionId: current.id,
        from: current.state,
        to: change.state ?? current.state,
        imported: run.source,
      };
      events.push({ kind, ...scoped, payload });
      return { outcome: 'updated', recordId: current.id, label, problems: [] };
    });

    for (const { row, day, reason } of inserts) {
      await insertIntroduction(trx, row, [
        {
          introductionId: row.id,
          position: 0,
          state: row.state,
          reason,
          onDay: day,
          recordedAt: now,
          recordedBy: run.personId,
        },
      ]);
    }
    for (const { row, change } of updates) {
      await updateIntroduction(trx, row.id, row.version, { ...change, updatedAt: now });
      if (change.state === undefined) continue;
      await addIntroductionSteps(trx, [
        {
          introductionId: row.id,
          position: await nextStepPosition(trx, row.id),
          state: change.state,
          reason: change.stateReason ?? null,
          onDay: change.stateSince ?? now.toISOString().slice(0, 10),
          recordedAt: now,
          recordedBy: run.personId,
        },
      ]);
    }
    await putExternalIds(trx, scope, learnt, now);
    if (events.length > 0) await record(trx, ctx, events);
    return answers;
  },
};

type RowDocument = ListedIntroduction;

function identify(document: ListedIntroduction): string {
  return document.externalId ?? `auto:${cellDigest([document.need, document.owner, document.startup])}`;
}

function organisationOf(book: OrganisationBook, ref: ListedIntroduction['owner']): string | undefined {
  const found = ref === undefined ? 'unknown' : book.find(ref);
  return typeof found === 'object' ? found.organisation.id : undefined;
}

function refusal(
  document: ListedIntroduction,
  need: NeedWithOwner | 'unknown' | 'ambiguous',
  startup: object | string,
): RowRejected {
  if (need === 'unknown' || need === 'ambiguous') {
    const name = document.need?.title ?? document.need?.externalIds?.join(', ') ?? namesOf(document.owner ?? {});
    return new RowRejected(need === 'unknown' ? 'unknown_need' : 'ambiguous_need', 'need', { name });
  }
  const code = startup === 'ambiguous' ? 'ambiguous_startup' : 'unknown_startup';
  return new RowRejected(code, 'startup', { name: namesOf(document.startup) });
}

function fieldsOf(document: ListedIntroduction) {
  return {
    state: document.state,
    ...(document.reason !== undefined && { stateReason: document.reason }),
    ...(document.stateSince !== undefined && { stateSince: document.stateSince }),
    ...(document.amount !== undefined && { amount: document.amount }),
    ...(document.notes !== undefined && { note: document.notes.slice(0, NOTE_LENGTH) }),
  };
}
