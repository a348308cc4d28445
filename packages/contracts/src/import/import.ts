import { z } from 'zod';
import { id, language } from '../field/reference.ts';
import { text } from '../field/text.ts';

/** What can be imported, in the order in which a network moves in. */
export const IMPORT_KIND_NAMES = [
  'oppositions',
  'organisations',
  'profiles',
  'contacts',
  'needs',
  'introductions',
  'activities',
] as const;

/** How an uploaded file is to be taken; the file itself is the body of the request. */
export const importRequest = z.strictObject({
  kind: z.enum(IMPORT_KIND_NAMES),
  fileName: text(1, 200).meta({ description: 'What people know the file by; its ending tells the format.' }),
  dryRun: z
    .enum(['true', 'false'])
    .default('false')
    .meta({ description: 'True: everything is tried and told, nothing is kept.' }),
  mapping: text(1, 80)
    .optional()
    .meta({ description: 'The name of a saved mapping. Without it, columns are understood by their headers.' }),
  source: text(1, 80)
    .optional()
    .meta({ description: 'The system that the ids in the file are of. Default: the mapping’s, else the file’s name.' }),
  operatorId: id
    .optional()
    .meta({ description: 'For administrators: the operator whose contacts and needs these are.' }),
});
export type ImportRequest = z.input<typeof importRequest>;

/** How one column of a file was understood. */
export const importColumn = z.object({
  header: z.string(),
  field: z.string().nullable().meta({ description: 'What it is read as; null when nothing is read from it.' }),
  certainty: z.enum(['chosen', 'known', 'guessed', 'unknown']),
  samples: z.array(z.string()),
});
export type ImportColumn = z.infer<typeof importColumn>;

/** One import, while it runs and afterwards. */
export const importView = z.object({
  id,
  kind: z.enum(IMPORT_KIND_NAMES),
  dryRun: z.boolean(),
  state: z.enum(['uploading', 'waiting', 'running', 'done', 'failed']),
  fileName: z.string(),
  source: z.string().nullable(),
  columns: z.array(importColumn),
  notes: z.array(z.string()).meta({ description: 'How the file was taken: which sheet, where the headers stand.' }),
  progress: z.number().min(0).max(1).meta({ description: 'The share of the file that was read.' }),
  counts: z.object({
    rows: z.number().int(),
    created: z.number().int(),
    updated: z.number().int(),
    unchanged: z.number().int(),
    rejected: z.number().int(),
  }),
  error: z
    .object({ code: z.string(), params: z.record(z.string(), z.unknown()), message: z.string() })
    .nullable()
    .meta({ description: 'Why nothing of the file could be used, in the reader’s language.' }),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
});
export type ImportView = z.infer<typeof importView>;

/** How the report of an import is downloaded. */
export const importReportRequest = z.strictObject({
  format: z.enum(['csv', 'xlsx', 'json']).default('csv'),
  lang: language.optional(),
});

/** A mapping to keep under its name: see the mapping files of the command line. */
export const mappingInput = z.strictObject({
  kind: z.enum(IMPORT_KIND_NAMES),
  source: text(1, 80),
  columns: z.record(text(1, 300), text(1, 60).nullable()),
  values: z.record(text(1, 60), z.record(text(1, 300), text(1, 300))).optional(),
  constants: z.record(text(1, 60), text(1, 300)).optional(),
});
export type MappingInput = z.input<typeof mappingInput>;

export const mappingView = z.object({
  name: z.string(),
  shipped: z.boolean().meta({ description: 'Part of the product: the exports of a well-known system.' }),
  kind: z.enum(IMPORT_KIND_NAMES),
  source: z.string(),
  columns: z.record(z.string(), z.string().nullable()),
  values: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  constants: z.record(z.string(), z.string()).optional(),
  updatedAt: z.string().nullable(),
});
export type MappingView = z.infer<typeof mappingView>;
