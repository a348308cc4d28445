import { type Kysely, sql } from 'kysely';

/** How many establishments fit a teaser is counted with every publication: in 100,000, by index. */
const statements = `
create index organisations_division on organisations (sector_division) where merged_into is null;
create index organisations_section on organisations (sector_section) where merged_into is null;
create index sites_organisation on sites (organisation_id);
create index sites_area_path on sites using gin (area_path);
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db);
}
