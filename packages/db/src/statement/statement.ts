import type { Compilable, CompiledQuery } from 'kysely';
import type { Executor } from '../executor.ts';
import { nameStatement } from './names.ts';

/** Shapes that are kept of one query; far more than any has that is asked often. Those beyond are built each time. */
const MOST_SHAPES = 64;

/** Stands for a parameter while a query is built. */
class Placeholder {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/**
 * Keeps a query that is asked with nearly every request. Its text is built once, and PostgreSQL plans it once a
 * connection: building and planning cost several times what running it does. For queries that find their rows by key;
 * where the best plan depends on the values, PostgreSQL had better see them.
 *
 * `build` gets placeholders in place of the parameters. It may ask which are undefined, and read those that are true or
 * false, since each such shape is kept apart; the others it may only hand on as values.
 * @returns runs it: the rows
 */
export function statement<P extends object, Row>(
  build: (db: Executor, parameters: P) => Compilable<Row>,
): (db: Executor, parameters: P) => Promise<Row[]> {
  const shapes = new Map<string, CompiledQuery<Row>>();
  return async (db, parameters) => {
    const given = new Map(Object.entries(parameters));
    const shape = shapeOf(given);
    let query = shapes.get(shape);
    if (query === undefined) {
      query = build(db, withPlaceholders(given) as P).compile();
      if (shapes.size < MOST_SHAPES) {
        nameStatement(query.sql);
        shapes.set(shape, query);
      }
    }
    const values = query.parameters.map((value) => (value instanceof Placeholder ? given.get(value.name) : value));
    const { rows } = await db.executeQuery<Row>({ ...query, parameters: values });
    return rows;
  };
}

function shapeOf(parameters: ReadonlyMap<string, unknown>): string {
  let shape = '';
  for (const [name, value] of parameters) {
    if (value !== undefined) shape += typeof value === 'boolean' ? `${name}=${value} ` : `${name} `;
  }
  return shape;
}

function withPlaceholders(parameters: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const kept = (value: unknown): boolean => value === undefined || typeof value === 'boolean';
  return Object.fromEntries(
    [...parameters].map(([name, value]) => [name, kept(value) ? value : new Placeholder(name)]),
  );
}
