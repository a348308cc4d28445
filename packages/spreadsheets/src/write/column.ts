/** What a column of a table on its way out holds, which settles how its cells are written. */
export const WRITTEN_TYPES = ['text', 'number', 'money', 'date', 'datetime', 'boolean', 'list'] as const;
export type WrittenType = (typeof WRITTEN_TYPES)[number];

/** A column on its way out. `key`: its name in JSON; `header`: what people read above it. `money`: euros. */
export interface WrittenColumn {
  readonly key: string;
  readonly header: string;
  readonly type: WrittenType;
}

/**
 * A cell on its way out. A date is an ISO date ("2025-03-04"); a date with its time an ISO moment, with "Z" or an offset
 * ("2025-03-04T13:07:00Z"), or without for a time of nobody's zone. Undefined and '' are written as nothing.
 */
export type WrittenValue = string | number | boolean | Date | readonly string[] | null | undefined;

export const WRITTEN_FORMATS = ['csv', 'xlsx', 'json'] as const;
export type WrittenFormat = (typeof WRITTEN_FORMATS)[number];
