import { withClient } from '@navette/infra/launcher/database/connect.ts';

/**
 * What every table of the schemas public and auth holds: number of rows and a digest of them, in no order. The id of the
 * transaction that wrote an event is no content.
 */
export function databaseContent(ownerUrl: string): Promise<Record<string, string>> {
  return withClient(ownerUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth')
       order by 1`,
    );
    const content: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ content: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(md5((to_jsonb(t) - 'xid')::text), '' order by md5((to_jsonb(t) - 'xid')::text))), '')
           as content from ${name} t`,
      );
      content[name] = rows[0]?.content ?? '';
    }
    return content;
  });
}
