import { type Kysely, sql } from 'kysely';

/** What a network sets in how texts are read and pairs are weighed, while it runs. */
const statements = `
-- Words that people write for a capability, laid over the taxonomy of the product (and of TAXONOMY_DIR).
create table taxonomy_labels (
  id uuid primary key,
  capability text not null,
  language text not null check (language in ('fr', 'en', 'de', 'nl')),
  label text not null,
  created_at timestamptz not null,
  created_by uuid references people
);
create unique index taxonomy_labels_one on taxonomy_labels (capability, language, lower(label));

-- Weights that took the place of the product's own; the latest holds. A row is never changed: matches name its version.
create table models (
  number integer primary key,
  version text not null unique,
  bias double precision not null,
  weights jsonb not null,
  note text,
  created_at timestamptz not null,
  created_by uuid references people
);
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db);
}
