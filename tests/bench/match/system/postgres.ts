import { Client } from 'pg';
import { type System, TOP } from './system.ts';

/** Of the sessions, in favour of a long search. */
const SETTINGS = ['SET jit = off', "SET work_mem = '256MB'", 'SET max_parallel_workers_per_gather = 2'];
/** Of a term that must not end its own quotes. */
const quoted = (term: string): string => `'${term.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;

/** PostgreSQL's full text on ready tokens: a GIN index, any of the words, ordered by ts_rank; planned once. */
export async function postgresFullText(url: string): Promise<System> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const setting of SETTINGS) await client.query(setting);
  await client.query('DROP TABLE IF EXISTS bench_words');
  await client.query('CREATE UNLOGGED TABLE bench_words (id text NOT NULL, words tsvector NOT NULL)');
  return {
    async add(profiles) {
      const ids = profiles.map(({ profile }) => profile.id);
      const words = profiles.map(({ terms }) => vectorOf(terms));
      await client.query('INSERT INTO bench_words SELECT * FROM unnest($1::text[], $2::tsvector[])', [ids, words]);
    },
    async finish() {
      await client.query("SET maintenance_work_mem = '512MB'");
      await client.query('CREATE INDEX ON bench_words USING gin (words)');
      await client.query('VACUUM (ANALYZE) bench_words');
    },
    async search({ terms }) {
      const { rows } = await client.query<{ id: string }>({
        name: 'search',
        text: `SELECT id FROM bench_words WHERE words @@ $1::tsquery ORDER BY ts_rank(words, $1::tsquery) DESC LIMIT ${TOP}`,
        values: [[...terms.keys()].map(quoted).join('|')],
      });
      return rows.map(({ id }) => id);
    },
    async foreignBytes() {
      const { rows } = await client.query<{ bytes: string }>("SELECT pg_total_relation_size('bench_words') AS bytes");
      return Number(rows[0]?.bytes);
    },
    async close() {
      await client.query('DROP TABLE bench_words');
      await client.end();
    },
  };
}

/** The tokens with positions, as `to_tsvector` gives them. */
function vectorOf(terms: ReadonlyMap<string, number>): string {
  let at = 0;
  return [...terms]
    .map(
      ([term, count]) =>
        `${quoted(term)}:${Array.from({ length: Math.min(count, 255) }, () => Math.min(++at, 16_383)).join(',')}`,
    )
    .join(' ');
}
