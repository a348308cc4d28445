/** What stands at the end of a text that was cut. */
export const CUT_MARK = '[…]';

/** The text, of at most `mostBytes` in UTF-8 and a mark where it was cut, at the end of a line where one is near. */
export function cutText(text: string, mostBytes: number): { readonly text: string; readonly isTextCut: boolean } {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= mostBytes) return { text, isTextCut: false };
  // The last character may be cut in two.
  const kept = new TextDecoder().decode(bytes.subarray(0, mostBytes)).replace(/\ufffd$/u, '');
  const lineEnd = kept.lastIndexOf('\n');
  const whole = lineEnd > kept.length * 0.9 ? kept.slice(0, lineEnd) : kept;
  return { text: `${whole.trimEnd()}\n${CUT_MARK}`, isTextCut: true };
}
