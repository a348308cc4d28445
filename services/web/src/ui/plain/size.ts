import type { CSSProperties } from 'react';

/** Small in dense pages, middle in forms and for link holders. */
export type Size = 'sm' | 'md';

/** An element's style with variables of CSS. */
export function variables(given: Readonly<Record<`--${string}`, string | number | undefined>>): CSSProperties {
  return given as CSSProperties;
}
