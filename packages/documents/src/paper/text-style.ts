import { PALETTE } from './palette.ts';

export interface TextStyle {
  readonly weight: 'regular' | 'semibold';
  /** Points. */
  readonly size: number;
  /** From line to line, in points. */
  readonly leading: number;
  readonly colour: string;
}

/** Running text of a size. */
export function plain(size: number, colour: string = PALETTE.ink): TextStyle {
  return { weight: 'regular', size, leading: size * 1.36, colour };
}

/** What stands out in running text of a size. */
export function strong(size: number, colour: string = PALETTE.ink): TextStyle {
  return { ...plain(size, colour), weight: 'semibold' };
}

/** The head of a page or a section. */
export function heading(size: number, colour: string = PALETTE.brand): TextStyle {
  return { weight: 'semibold', size, leading: size * 1.25, colour };
}
