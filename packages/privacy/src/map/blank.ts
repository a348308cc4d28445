/** What stands where somebody's data stood. */
export interface Blank {
  /** SQL of the new value; `:now` in it is the time of the erasure. */
  readonly value: string;
  /** SQL that tells whether a column, written as `?`, holds it already. */
  readonly holds: string;
}

/** Stands for words that were taken out, in every language. */
export const STRUCK = '[…]';

/** A name, or a text that can't be missing. */
export const STRUCK_TEXT: Blank = { value: `'${STRUCK}'`, holds: `? = '${STRUCK}'` };
export const NOTHING: Blank = { value: 'null', holds: '? is null' };
export const EMPTY_OBJECT: Blank = { value: `'{}'::jsonb`, holds: `? = '{}'::jsonb` };
export const EMPTY_LIST: Blank = { value: `'[]'::jsonb`, holds: `? = '[]'::jsonb` };
export const EMPTY_TEXT: Blank = { value: `''`, holds: `? = ''` };

/** An address that reaches nobody, another for each row: addresses are unique in several tables. */
export const NO_ADDRESS: Blank = {
  value: `'erased-' || replace(gen_random_uuid()::text, '-', '') || '@invalid'`,
  holds: `? like 'erased-%@invalid'`,
};

/** A fixed word of the table's own. */
export function fixed(word: string): Blank {
  return { value: `'${word}'`, holds: `? = '${word}'` };
}

/** The time of the erasure, where there is none yet. */
export function stamped(column: string): Blank {
  return { value: `coalesce(${column}, :now)`, holds: '? is not null' };
}
