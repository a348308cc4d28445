import { type RawBuilder, sql } from 'kysely';

/** Where what is counted lies: territories that do not overlap, sections of the nomenclature. */
export interface FigurePlaces {
  /** Ids of areas that do not overlap. */
  readonly territories: readonly string[];
  /** The section of each division of the nomenclature. */
  readonly sectionOfDivision: Readonly<Record<string, string>>;
}

/** The territory of a row that joins its main site as `s`; '' where it is not known, or another. */
export function territoryOf({ territories }: FigurePlaces): RawBuilder<string> {
  return sql<string>`coalesce((select a from unnest(s.area_path) a where a = any(${[...territories]}) limit 1), '')`;
}

/** The section of a row of `needs` that joins its owner as `o`: the need's own, else the owner's; '' where neither is known. */
export function sectionOf({ sectionOfDivision }: FigurePlaces, need = 'needs'): RawBuilder<string> {
  const sector = sql.ref(`${need}.sector`);
  return sql<string>`coalesce(case when ${sector} ~ '^[A-U]' then left(${sector}, 1)
    else ${JSON.stringify(sectionOfDivision)}::jsonb ->> left(${sector}, 2) end, o.sector_section, '')`;
}
