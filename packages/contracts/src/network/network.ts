import { z } from 'zod';
import { id } from '../field/reference.ts';

/** Who runs parts of the network, by name. */
export const operators = z.object({ items: z.array(z.object({ id, name: z.string() })) });
export type OperatorList = z.infer<typeof operators>;

/** Runs of programmes, the latest first. `operatorId` null: of the whole network. */
export const editions = z.object({
  items: z.array(
    z.object({
      id,
      kind: z.string(),
      name: z.string(),
      programme: z.object({ id, name: z.string() }),
      operatorId: id.nullable(),
      startsOn: z.string().nullable(),
      endsOn: z.string().nullable(),
    }),
  ),
});
export type EditionList = z.infer<typeof editions>;
