import { type Executor, listOperators } from '@navette/db';

/** The id of the operator that a person names by its short name; undefined when nobody was named. @throws Error listing those there are */
export async function operatorNamed(db: Executor, slug: string | undefined): Promise<string | undefined> {
  if (slug === undefined) return undefined;
  const operators = await listOperators(db);
  const found = operators.find((operator) => operator.slug === slug || operator.id === slug);
  if (found === undefined) throw new Error(`--operator: ${operators.map((operator) => operator.slug).join(', ')}`);
  return found.id;
}
