import type { DetailKind, Span } from '../detail.ts';
import { windowsOf } from './windows.ts';

/** A match, with what stands beside it. */
export interface Found {
  readonly text: string;
  readonly groups: readonly (string | undefined)[];
  /** Up to 48 characters before the match and behind it. */
  readonly before: string;
  readonly after: string;
}

/** How one kind of detail is recognised. */
export interface Finder {
  readonly kind: DetailKind;
  /** With the flags g and u; never matches nothing, nor more than 400 characters; quantifiers have bounds. */
  readonly pattern: RegExp;
  /** Judges a match: how many of its letters are the detail, from which on; undefined where it is none. */
  readonly judge?: (found: Found) => { readonly from: number; readonly length: number } | undefined;
}

const BESIDE = 48;

/** Where each finder finds something in a text. */
export function scan(text: string, finders: readonly Finder[]): Span[] {
  const spans: Span[] = [];
  for (const window of windowsOf(text)) {
    for (const { kind, pattern, judge } of finders) {
      pattern.lastIndex = window.first;
      for (let match = pattern.exec(window.text); match !== null; match = pattern.exec(window.text)) {
        if (match.index >= window.next) break;
        const end = match.index + match[0].length;
        const found = {
          text: match[0],
          groups: match.slice(1),
          before: window.text.slice(Math.max(0, match.index - BESIDE), match.index),
          after: window.text.slice(end, end + BESIDE),
        };
        const part = judge === undefined ? { from: 0, length: match[0].length } : judge(found);
        if (part === undefined) continue;
        const start = window.offset + match.index + part.from;
        spans.push({ kind, start, end: start + part.length });
      }
    }
  }
  return spans;
}

/** The judgement that all of a match is the detail. */
export function whole({ text }: Found): { readonly from: number; readonly length: number } {
  return { from: 0, length: text.length };
}
