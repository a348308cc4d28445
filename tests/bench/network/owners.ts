import { withClient } from '@navette/infra/launcher/database/connect.ts';

/** Needs are written on behalf of so many organisations. */
const OWNERS = 40;

/** Ids of industrial organisations of a network, always the same ones. @throws Error where there is none */
export async function listOwners(ownerUrl: string): Promise<string[]> {
  const ids = await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      "select id from organisations where 'industrial' = any(roles) order by id limit $1",
      [OWNERS],
    );
    return rows.map((row) => row.id);
  });
  if (ids.length === 0) throw new Error('the network has no industrial organisation');
  return ids;
}
