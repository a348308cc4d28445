import { z } from 'zod';

/** Written first, so that another file is known by its beginning. */
export const FORMAT = 'navette-backup';
/** Raised when a reader of before could not read what is written now. */
export const FORMAT_VERSION = 2;

export const formatMark = z.object({ format: z.literal(FORMAT), formatVersion: z.int().positive() });

/** A name of a schema, table, column or sequence; PostgreSQL's own limit. */
const identifier = z.string().min(1).max(63);

const table = z.strictObject({
  schema: identifier,
  name: identifier,
  /** In the order of the cells in a line. */
  columns: z.array(identifier).max(1_600),
  rows: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  /** Entries that the text is cut into. */
  parts: z.int().nonnegative(),
  /** Of the table's whole COPY text, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const sequence = z.strictObject({
  schema: identifier,
  name: identifier,
  /** A bigint, as text. */
  value: z.string().regex(/^-?\d{1,19}$/),
  called: z.boolean(),
});

/** The attachments of the network: their bytes stand between the tables and the manifest. */
const files = z.strictObject({
  count: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  /** Of a line for each, "id sha256" in hexadecimal, in the order of the ids. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Those that the folder did not have, or had otherwise than the database says. */
  missing: z.int().nonnegative(),
});

/** What an archive holds; its last entry, so that an archive that has one is whole. */
export const manifest = z.strictObject({
  ...formatMark.shape,
  /** Version of the Navette that wrote it. */
  navette: z.string().max(40),
  /** Version of the PostgreSQL that it was read from. */
  postgres: z.string().max(100),
  createdAt: z.iso.datetime(),
  /** Migrations that the tables of schema public went through, in order. */
  migrations: z.array(z.string().min(1).max(200)).min(1).max(10_000),
  /** Each after those that it refers to. */
  tables: z.array(table).max(1_000),
  sequences: z.array(sequence).max(1_000),
  /** Absent where the copy is of the database alone, as in the first format. */
  files: files.optional(),
});

export type Manifest = z.infer<typeof manifest>;
export type FilesManifest = z.infer<typeof files>;
export type TableManifest = z.infer<typeof table>;
export type SequenceManifest = z.infer<typeof sequence>;
