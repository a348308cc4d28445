import { markOpposed, putOppositions } from '@navette/db';
import type { ListedOpposition } from '@navette/spreadsheets';
import { record } from '../../context/record.ts';
import { type Address, oppositionDigest } from '../../opposition/digest.ts';
import type { Importer } from '../importer.ts';
import { storeEach } from './store-each.ts';

/** Who said no to being contacted. The list only grows: a row that is gone from the file takes nobody off it. */
export const oppositions: Importer<'opposition'> = {
  identify: (document) =>
    addressesIn(document)
      .map((address) => `${address.kind}:${address.value}`)
      .join('|'),
  async store(trx, ctx, run, rows) {
    const now = ctx.now();
    const given = rows.flatMap((row) =>
      addressesIn(row.document).map((address) => ({ address, document: row.document })),
    );
    const digests = new Map(given.map((row) => [hex(row.address), row]));
    const added = await putOppositions(
      trx,
      [...digests.values()].map(({ address, document }) => ({
        digest: oppositionDigest(address),
        kind: address.kind,
        reason: document.reason ?? null,
        saidOn: document.saidOn ?? null,
        recordedAt: now,
      })),
    );
    const news = given.filter((row) => added.has(hex(row.address))).map((row) => row.address);
    if (news.length > 0) {
      const of = (kind: Address['kind']) => news.filter((address) => address.kind === kind).map(({ value }) => value);
      const contacts = await markOpposed(trx, { emails: of('email'), phones: of('phone'), domains: of('domain') }, now);
      await record(trx, ctx, [
        { kind: 'opposition.recorded', operatorId: run.operatorId, payload: { added: added.size, contacts } },
      ]);
    }
    const told = new Set<string>();
    return storeEach(rows, (row) => {
      const fresh = addressesIn(row.document)
        .map(hex)
        .filter((digest) => added.has(digest) && !told.has(digest));
      for (const digest of fresh) told.add(digest);
      // The report names nobody: it would outlive the person's erasure.
      return { outcome: fresh.length > 0 ? 'created' : 'unchanged', recordId: null, label: null, problems: [] };
    });
  },
};

function addressesIn(document: ListedOpposition): Address[] {
  return (['email', 'phone', 'domain'] as const).flatMap((kind) => {
    const value = document[kind];
    return value === undefined ? [] : [{ kind, value }];
  });
}

function hex(address: Address): string {
  return oppositionDigest(address).toString('hex');
}
