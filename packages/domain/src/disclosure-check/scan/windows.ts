/** A stretch of text that patterns look at: matches count that begin from `first` on and before `next`. */
export interface Window {
  readonly text: string;
  /** Where the stretch begins in the whole text. */
  readonly offset: number;
  /** From where on in `text` matches begin, and where the following window takes over. */
  readonly first: number;
  readonly next: number;
}

const STEP = 256;
/** What a pattern may ask of the text before its match. */
const BEFORE = 64;
/** The longest match, and what a pattern may ask of the text behind it. */
const BEHIND = 448;

/**
 * Cuts a text into stretches of some 770 characters. No pattern ever sees more, so that the time for a text grows with
 * its length alone, whatever is written in it.
 */
export function* windowsOf(text: string): Generator<Window> {
  for (let at = 0; at < text.length; at += STEP) {
    const offset = Math.max(0, at - BEFORE);
    const end = Math.min(text.length, at + STEP + BEHIND);
    yield {
      text: text.slice(offset, end),
      offset,
      first: at - offset,
      next: Math.min(at + STEP, text.length) - offset,
    };
  }
}
