import {
  type ExternalId,
  findExternalIds,
  findProfilesBySource,
  insertProfiles,
  type ProfileRow,
  putExternalIds,
  updateProfile,
} from '@navette/db';
import { organisationNameKey } from '@navette/domain';
import type { ListedProfileRecord } from '@navette/spreadsheets';
import { type NewEvent, record } from '../../context/record.ts';
import { enqueueBatches } from '../batches.ts';
import { cellChanges, cellDigest, sameCells } from '../cells.ts';
import type { Importer, StoredRow } from '../importer.ts';
import { type ImportProblem, noted, RowRejected } from '../problem.ts';
import { OrganisationBook, refOf } from '../resolve/organisation-book.ts';
import { OrganisationWriter } from '../resolve/organisation-writer.ts';
import { takeOrganisation } from '../resolve/take-organisation.ts';
import { storeEach } from './store-each.ts';

const TITLE_LENGTH = 200;
const TEXT_LENGTH = 20_000;

type ProfileFields = Pick<
  ProfileRow,
  'title' | 'description' | 'capabilities' | 'sectorsServed' | 'areasServed' | 'certificates' | 'languages'
> &
  Partial<Pick<ProfileRow, 'organisationId' | 'language' | 'trl' | 'capacity' | 'terms' | 'wishes'>>;

/** Profiles: known by source and their id there; a row without an id is known by its company and its title. */
export const profiles: Importer<'profile'> = {
  identify,
  async store(trx, ctx, run, rows) {
    const scope = { operatorId: run.operatorId, kind: 'profile', source: run.source } as const;
    const ids = rows.map((row) => identify(row.document));
    const known = new Map((await findProfilesBySource(trx, run.source, ids)).map((row) => [row.externalId, row]));
    const cellsOf = await findExternalIds(trx, scope, ids);
    const book = await OrganisationBook.load(
      trx,
      run,
      rows.map((row) => refOf(row.document.organisation)),
    );
    const writer = new OrganisationWriter(ctx);
    const now = ctx.now();
    const inserts: Parameters<typeof insertProfiles>[1][number][] = [];
    const updates: { readonly row: ProfileRow; readonly change: Partial<ProfileFields> }[] = [];
    const learnt: ExternalId[] = [];
    const events: NewEvent[] = [];

    const answers = storeEach(rows, (row): StoredRow => {
      const problems: ImportProblem[] = [];
      const { document } = row;
      const externalId = identify(document);
      if (row.first !== undefined) throw new RowRejected('same_record', 'id', { line: row.first.line });
      const organisation = takeOrganisation(book, writer, { roles: ['startup'], ...document.organisation }, problems);
      const given = fieldsOf(document, problems);
      const current = known.get(externalId);
      const before = cellsOf.get(externalId)?.cells ?? {};
      if (current === undefined) {
        const id = ctx.newId.ordered();
        const { cells } = cellChanges(given, {}, {}, 'overwrite');
        inserts.push({
          id,
          organisationId: organisation.id,
          source: run.source,
          externalId,
          createdAt: now,
          updatedAt: now,
          ...given,
          terms: json(given.terms),
          wishes: json(given.wishes),
        });
        learnt.push({ externalId, recordId: id, cells: { ...cells, organisation: ownerCell(document) } });
        events.push({ kind: 'profile.created', profileId: id, organisationId: organisation.id });
        return { outcome: 'created', recordId: id, label: given.title, problems };
      }
      const { change, cells } = cellChanges(given, { ...current }, before, 'overwrite');
      const owner = ownerCell(document);
      if (before.organisation !== owner && current.organisationId !== organisation.id) {
        change.organisationId = organisation.id;
      }
      const kept = { ...cells, organisation: owner };
      if (!sameCells(kept, before)) learnt.push({ externalId, recordId: current.id, cells: kept });
      const unchanged = Object.keys(change).length === 0;
      if (!unchanged) {
        updates.push({ row: current, change });
        events.push({
          kind: 'profile.changed',
          profileId: current.id,
          organisationId: change.organisationId ?? current.organisationId,
        });
      }
      return { outcome: unchanged ? 'unchanged' : 'updated', recordId: current.id, label: given.title, problems };
    });

    const touched = await writer.flush(trx);
    await insertProfiles(trx, inserts);
    for (const { row, change } of updates) {
      const { terms, wishes, ...plain } = change;
      await updateProfile(trx, row.id, row.version, {
        ...plain,
        ...(terms !== undefined && { terms: json(terms) }),
        ...(wishes !== undefined && { wishes: json(wishes) }),
        updatedAt: now,
      });
    }
    await putExternalIds(trx, scope, learnt, now);
    if (events.length > 0) await record(trx, ctx, events);
    await enqueueBatches(trx, ctx, {
      profileIds: [
        ...new Set([...touched.profileIds, ...inserts.map((row) => row.id), ...updates.map(({ row }) => row.id)]),
      ],
      organisationIds: [...touched.created, ...touched.changed],
    });
    return answers;
  },
};

/** The id of a row in its list, or one made of its company and what it calls itself. */
function identify(document: ListedProfileRecord): string {
  return document.externalId ?? `auto:${cellDigest([ownerCell(document), document.project ?? document.profile.title])}`;
}

function ownerCell({ organisation }: ListedProfileRecord): string {
  const { number, name } = organisation;
  return cellDigest(
    number === undefined ? organisationNameKey(name) : [number.country, number.register, number.number],
  );
}

function fieldsOf(document: ListedProfileRecord, problems: ImportProblem[]): ProfileFields {
  const { profile } = document;
  const title = profile.title.slice(0, TITLE_LENGTH).trim();
  // A pitch that is too long for a title goes on in the text, so that nothing of it is lost.
  const text = [title === profile.title ? '' : profile.title, profile.text].filter((part) => part !== '').join('\n\n');
  const whole = text === '' ? title : text;
  const description = whole.slice(0, TEXT_LENGTH);
  if (description.length < whole.length) problems.push(noted('cut', 'text', { most: TEXT_LENGTH }));
  return {
    title,
    description,
    capabilities: [...(profile.capabilities ?? [])],
    sectorsServed: [...(profile.sectorsServed ?? [])],
    areasServed: [...(profile.areasServed ?? [])],
    certificates: [...(profile.certificates ?? [])],
    languages: [...(profile.languages ?? [])],
    ...(profile.language !== undefined && { language: profile.language }),
    ...(profile.trl !== undefined && { trl: profile.trl }),
    ...(profile.capacityLeft !== undefined && { capacity: Math.round(profile.capacityLeft) }),
    ...(profile.terms !== undefined && { terms: profile.terms }),
    ...(profile.wishes !== undefined && { wishes: profile.wishes }),
  };
}

function json(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}
