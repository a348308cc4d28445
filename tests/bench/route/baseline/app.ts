import { Hono } from 'hono';
import type pg from 'pg';
import type { BaselineSettings } from './settings.ts';

/** As many as the product asks for: a page, and one more to know whether there is another. */
const ROWS = 51;
const LIST = 'select * from needs where operator_id = $1 order by created_at desc, id desc limit $2';
const NEED = 'select * from needs where id = $1';
const DECISION = 'update matches set decided_at = now() where id = $1';

/**
 * The least that anybody could do for the same answers: `/hono` puts the same bytes into words, `/hono+pg` asks the
 * database for the rows of it before, by one query. Nobody is asked who they are.
 */
export function createBaseline({ samples, operatorId }: BaselineSettings, pool: pg.Pool): Hono {
  const list: object = JSON.parse(samples.list.body);
  const needs = new Map(samples.needs.map(({ id, body }) => [id, JSON.parse(body)]));
  const matches = new Map(samples.matches.map(({ id, body }) => [id, JSON.parse(body)]));
  return new Hono()
    .get('/hono/needs', (c) => c.json(list))
    .get('/hono/needs/:id', (c) => c.json(needs.get(c.req.param('id'))))
    .post('/hono/matches/:id', async (c) => {
      await c.req.json();
      return c.json(matches.get(c.req.param('id')));
    })
    .get('/hono+pg/needs', async (c) => {
      await pool.query(LIST, [operatorId, ROWS]);
      return c.json(list);
    })
    .get('/hono+pg/needs/:id', async (c) => {
      await pool.query(NEED, [c.req.param('id')]);
      return c.json(needs.get(c.req.param('id')));
    })
    .post('/hono+pg/matches/:id', async (c) => {
      await c.req.json();
      await pool.query(DECISION, [c.req.param('id')]);
      return c.json(matches.get(c.req.param('id')));
    });
}
