interface Paste {
  /** Characters that the field takes; -1: any number, as the DOM says it. */
  readonly most: number;
  /** Characters that stay beside what is pasted. */
  readonly kept: number;
  readonly pasted: string;
}

/** How many characters of a pasted text a field leaves out; it counts as the browser does, a line's end as one. */
export function charactersOver({ most, kept, pasted }: Paste): number {
  if (most < 0) return 0;
  return Math.max(0, kept + pasted.replace(/\r\n/g, '\n').length - most);
}
