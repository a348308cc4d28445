import { type ExternalId, findExternalIds, putExternalIds } from '@navette/db';
import { organisationNameKey } from '@navette/domain';
import type { ListedOrganisation } from '@navette/spreadsheets';
import { enqueueBatches } from '../batches.ts';
import { type Cells, sameCells } from '../cells.ts';
import type { Importer, StoredRow } from '../importer.ts';
import { type ImportProblem, noted, RowRejected } from '../problem.ts';
import { OrganisationBook, refOf } from '../resolve/organisation-book.ts';
import { OrganisationWriter } from '../resolve/organisation-writer.ts';
import { storeEach } from './store-each.ts';

/** Organisations: known by country, register and number; else by their id in the list; else by name and place. */
export const organisations: Importer<'organisation'> = {
  identify: identity,
  async store(trx, ctx, run, rows) {
    const scope = { operatorId: run.operatorId, kind: 'organisation', source: run.source } as const;
    const book = await OrganisationBook.load(
      trx,
      run,
      rows.map((row) => refOf(row.document)),
    );
    const byIdentity = await findExternalIds(
      trx,
      scope,
      rows.flatMap((row) => identity(row.document) ?? []),
    );
    const writer = new OrganisationWriter(ctx);
    const learnt = new Map<string, ExternalId>();
    const learn = (externalId: string, recordId: string, cells: Cells) => {
      const known = byIdentity.get(externalId) ?? book.known(externalId);
      if (known?.recordId === recordId && sameCells(known.cells, cells)) return;
      learnt.set(externalId, { externalId, recordId, cells });
    };

    const answers = storeEach(rows, (row): StoredRow => {
      const problems: ImportProblem[] = [];
      const { document } = row;
      const key = identity(document);
      if (key === undefined) throw new RowRejected('no_organisation', 'name');
      const found = book.find(refOf(document));
      if (found === 'ambiguous') throw new RowRejected('ambiguous_organisation', 'name', { name: document.name ?? '' });
      // Several rows of one company in a file: the first one counts, the others fill what it leaves empty.
      if (row.first !== undefined) problems.push(noted('same_record', null, { line: row.first.line }));
      if (found === 'unknown') {
        const { name } = document;
        if (name === undefined) throw new RowRejected('no_organisation', 'name');
        const created = writer.create({ ...document, name });
        book.add(created);
        // What the row says is remembered as said, so that it changes nothing the next time.
        learn(key, created.id, writer.change(created, document, {}, 'overwrite').cells);
        if (document.externalId !== undefined) {
          book.learn({ externalId: document.externalId, recordId: created.id, cells: {} });
          if (key !== document.externalId) learn(document.externalId, created.id, {});
        }
        return { outcome: 'created', recordId: created.id, label: created.name, problems };
      }
      if (found.by === 'name' && found.organisation.id !== byIdentity.get(key)?.recordId) {
        problems.push(noted('found_by_name', 'name', { name: found.organisation.name }));
      }
      const known = byIdentity.get(key);
      const before = known?.recordId === found.organisation.id ? known.cells : {};
      const mode = row.first === undefined ? 'overwrite' : 'fill';
      const { organisation, cells } = writer.change(found.organisation, document, before, mode);
      book.add(organisation);
      if (row.first === undefined) learn(key, organisation.id, cells);
      if (document.externalId !== undefined && document.externalId !== key) {
        learn(document.externalId, organisation.id, {});
      }
      const outcome = organisation === found.organisation ? 'unchanged' : 'updated';
      return { outcome, recordId: organisation.id, label: organisation.name, problems };
    });

    const { created, changed, profileIds } = await writer.flush(trx);
    await putExternalIds(trx, scope, [...learnt.values()], ctx.now());
    await enqueueBatches(trx, ctx, { profileIds, organisationIds: [...created, ...changed] });
    return answers;
  },
};

/** What a row says that its organisation is, as the foreign id under which its cells are kept. */
function identity(document: ListedOrganisation): string | undefined {
  const { number, externalId, name, site } = document;
  if (number !== undefined) return `number:${number.country}:${number.register}:${number.number}`;
  if (externalId !== undefined) return externalId;
  if (name === undefined) return undefined;
  const place = site?.postalCode ?? site?.city?.toLowerCase() ?? site?.area ?? document.country ?? '';
  return `name:${organisationNameKey(name)}|${place}`;
}
