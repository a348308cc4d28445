import { withClient } from '@navette/infra/launcher/database/connect.ts';

/** Each need once more with another one's text: no two are the same, and every field is filled as in the network. */
const TWINS = `
  with numbered as (select needs as need, row_number() over (order by id) as n from needs where state = 'published'),
  shifted as (select one.need, other.need as text from numbered one
    join numbered other on other.n = (one.n + $2) % (select count(*) from numbered) + 1)
  insert into needs
  select (jsonb_populate_record(need, jsonb_build_object('id', gen_random_uuid(), 'title', (text).title,
    'description', (text).description, 'language', (text).language))).*
  from shifted limit $1`;

/**
 * Brings a network to `wanted` published needs, or leaves only so many. @returns how many there are
 * @throws Error where there is none to begin with
 */
export async function haveNeeds(ownerUrl: string, wanted: number): Promise<number> {
  return withClient(ownerUrl, async (client) => {
    const count = async (): Promise<number> => {
      const { rows } = await client.query<{ count: number }>(
        "select count(*)::int as count from needs where state = 'published'",
      );
      return rows[0]?.count ?? 0;
    };
    let there = await count();
    if (there === 0) throw new Error('the network has no needs');
    for (let shift = 1; there < wanted; shift++) {
      await client.query(TWINS, [wanted - there, shift]);
      there = await count();
    }
    await client.query(
      "delete from needs where id in (select id from needs where state = 'published' order by id offset $1)",
      [wanted],
    );
    await client.query('vacuum (analyze) needs');
    return count();
  });
}
