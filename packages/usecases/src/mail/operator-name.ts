import { type Executor, findOperator } from '@navette/db';

/** The operator that a mail is written for, by name; the product's own where it is nobody's. */
export async function operatorName(db: Executor, operatorId: string | null): Promise<string> {
  const operator = operatorId === null ? undefined : await findOperator(db, operatorId);
  return operator?.name ?? 'Navette';
}
