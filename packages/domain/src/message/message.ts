/** The longest message, UTF-16 units. */
export const MESSAGE_LENGTH = 5_000;

/** Messages of one side in one introduction within a day: a conversation, and no flood. */
export const MESSAGES_A_DAY = 50;

/** What stands where something was struck out, however long it was. */
export const STRUCK_OUT = '▇▇▇';

/** A part of a text, in UTF-16 units from its beginning. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** The text without these parts of it, in whatever order they come and however they overlap. */
export function strikeOut(text: string, spans: readonly TextSpan[]): string {
  const inOrder = [...spans].filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
  let struck = '';
  let at = 0;
  for (const { start, end } of inOrder) {
    if (end <= at) continue;
    // What touches or overlaps the one before is one gap with it: two would tell that there were two.
    if (start > at || struck === '') struck += text.slice(at, start) + STRUCK_OUT;
    at = end;
  }
  return struck + text.slice(at);
}
