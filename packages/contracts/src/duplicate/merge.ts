import { z } from 'zod';
import { id, version } from '../field/reference.ts';
import { organisation } from '../organisation/organisation.ts';
import { duplicateReason } from './duplicate.ts';

/** What of an organisation is merged, each as a whole. `number`: country, register and number together. */
export const MERGE_FIELDS = [
  'name',
  'number',
  'size',
  'roles',
  'sector',
  'naf25',
  'register',
  'website',
  'phone',
  'site',
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

const take = z
  .array(z.enum(MERGE_FIELDS))
  .max(MERGE_FIELDS.length)
  .meta({ description: 'Fields to take from the merged one though the kept one has them; blanks are filled anyway.' });
const keep = id.meta({ description: 'The one that stays.' });
const versions = { keptVersion: version, mergedVersion: version };

/** A merge of a proposed pair. */
export const duplicateMergeInput = z.strictObject({ keep, ...versions, take: take.default([]) });

/** A merge of any two. */
export const mergeInput = z.strictObject({
  keep,
  merge: id.meta({ description: 'The one that goes into it.' }),
  ...versions,
  take: take.default([]),
});

/** `take` in an address: names with commas between. */
const takeInQuery = z
  .string()
  .max(200)
  .transform((names) => names.split(',').filter(Boolean))
  .pipe(take)
  .default([]);

export const duplicatePreview = z.object({
  keep: keep.optional().meta({ description: 'Without it the one that is better known stays.' }),
  take: take.default([]),
});
export const duplicatePreviewQuery = duplicatePreview.extend({ take: takeInQuery });

export const mergePreviewInput = z.object({ keep, merge: id, take: take.default([]) });
export const mergePreviewQuery = mergePreviewInput.extend({ take: takeInQuery });

const fieldValue = z.union([z.string(), z.array(z.string())]).nullable();

/** What a merge would do, before it does it. */
export const mergePreview = z.object({
  kept: organisation,
  merged: organisation,
  fields: z.array(
    z.object({
      field: z.enum(MERGE_FIELDS),
      kept: fieldValue,
      merged: fieldValue,
      result: fieldValue,
      from: z.enum(['kept', 'merged', 'both']),
    }),
  ),
  moves: z
    .array(
      z.object({
        kind: z.enum(['profile', 'need', 'contact', 'activity', 'introduction', 'site', 'membership', 'external_id']),
        count: z.number().int(),
        examples: z.array(z.object({ id: z.string(), label: z.string() })),
      }),
    )
    .meta({
      description: "What goes over to the kept one, as far as the reader may know of it: the reader's operator's.",
    }),
  conflicts: z.array(
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('contact'),
        email: z.string(),
        keptContactId: id,
        mergedContactId: id,
        fills: z.array(z.string()).meta({ description: 'Blanks of the kept contact that the other one fills.' }),
      }),
      z.object({ kind: z.literal('membership'), count: z.number().int() }),
    ]),
  ),
  duplicate: z
    .object({ id, score: z.number(), reasons: z.array(duplicateReason) })
    .nullable()
    .meta({ description: 'The proposal about these two, where there is one.' }),
});
export type MergePreview = z.infer<typeof mergePreview>;

export const merge = z.object({
  id,
  kept: z.object({ id, name: z.string() }),
  merged: z.object({ id, name: z.string() }),
  duplicateId: id.nullable(),
  mergedBy: id.nullable(),
  mergedAt: z.string(),
  undoneAt: z.string().nullable(),
});
export type Merge = z.infer<typeof merge>;

/** What an undo could not put back, or put back with what became of it meanwhile. */
export const undoRemark = z.object({
  what: z.enum(['field', 'profile', 'need', 'contact', 'activity', 'site', 'membership', 'external_id']),
  id: z.string().meta({ description: 'Of the record; the name of a field.' }),
  remark: z.enum(['changed_since', 'gone_elsewhere', 'number_taken', 'back_with_changes']),
});
export type UndoRemark = z.infer<typeof undoRemark>;

export const undoneMerge = z.object({ merge, remarks: z.array(undoRemark) });
export type UndoneMerge = z.infer<typeof undoneMerge>;
