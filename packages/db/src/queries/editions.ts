import type { Executor } from '../executor.ts';

/** An edition, of which programme and operator it is; the everyday service is nobody's in particular. */
export interface EditionRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly programmeId: string;
  readonly programmeName: string;
  readonly operatorId: string | null;
}

/** A network has a few dozen. */
const MOST = 1_000;

/** Editions, of an operator and of the whole network, or of every operator: the latest first. */
export async function listEditions(db: Executor, operatorId: string | undefined): Promise<EditionRow[]> {
  return db
    .selectFrom('editions')
    .innerJoin('programmes', 'programmes.id', 'editions.programmeId')
    .select(['editions.id', 'editions.kind', 'editions.name', 'editions.startsOn', 'editions.endsOn'])
    .select(['programmes.id as programmeId', 'programmes.name as programmeName', 'programmes.operatorId'])
    .$if(operatorId !== undefined, (query) =>
      query.where((eb) =>
        eb.or([eb('programmes.operatorId', 'is', null), eb('programmes.operatorId', '=', operatorId ?? null)]),
      ),
    )
    .orderBy('editions.startsOn', (order) => order.desc().nullsLast())
    .orderBy('editions.name')
    .orderBy('editions.id')
    .limit(MOST)
    .execute();
}
