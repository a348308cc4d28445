import { afterEach, describe, expect, it, vi } from 'vitest';
import { findIdentifyingDetails } from './find-identifying-details.ts';
import type { KnownOwner } from './known-owner.ts';
import { windowsOf } from './scan/windows.ts';

const owner: KnownOwner = {
  names: ['Ateliers Delattre', 'a a a a a a a a', 'aaaa bbbb', `${'ab '.repeat(40)}c`],
  websites: ['https://aaaa-aaaa.example'],
  communes: ['Saint-Amand', 'aaaaaaaaaaaa'],
  postalCodes: ['59100', '1111'],
  people: ['a aaaa', 'Jean de la de la Tour'],
};

const LONGEST_STRETCH = 768;

/** Pieces that patterns begin to match, and then don't: repeated, each would cost a careless pattern its square. */
const PIECES = [
  'a',
  'A',
  'é',
  '0',
  '1',
  '03 ',
  '0.',
  '+3',
  '00 33 ',
  'a.',
  'a@',
  '@',
  'a-',
  'a.a@a.',
  'a (at) ',
  'www.',
  'http://',
  'FR76 ',
  'FR 1',
  'AB12',
  'A1',
  '12 rue de la ',
  '1 rue ',
  'Aa ',
  "A'a ",
  'Rue A ',
  '12 Aa Aa ',
  'Aa 12, ',
  'RCS A ',
  'SIREN n° ',
  'tel: ',
  'tel (',
  '(0',
  '((',
  ' ',
  '\u00a0',
  '\n',
  'ab ',
  'a a ',
  'de la ',
  'S.A.S.',
  'a.b.',
  '\u0301',
  '😀',
  '-',
  '/',
  'HRB ',
  'ZI de ',
];

afterEach(() => vi.restoreAllMocks());

/** How often patterns were tried, and which of them saw more of the text than a stretch of it. */
function effort(text: string): { readonly tries: number; readonly farSighted: ReadonlySet<string> } {
  const farSighted = new Set<string>();
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  findIdentifyingDetails(text, owner);
  for (const [call, [put]] of exec.mock.calls.entries()) {
    const pattern: unknown = exec.mock.contexts[call];
    if (put.length > LONGEST_STRETCH && pattern instanceof RegExp) farSighted.add(pattern.source);
  }
  const tries = exec.mock.calls.length;
  exec.mockRestore();
  return { tries, farSighted };
}

describe('the search for details', () => {
  it('shows no pattern of a kind more than a stretch of text at a time, and each letter a few times', () => {
    for (const length of [0, 1, 255, 256, 257, 5_000, 100_000]) {
      const windows = [...windowsOf('x'.repeat(length))];
      expect(windows.every(({ text }) => text.length <= LONGEST_STRETCH)).toBe(true);
      expect(windows.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(3 * length + LONGEST_STRETCH);
      // Each place of the text is where a match may begin in exactly one of them.
      expect(windows.reduce((sum, { first, next }) => sum + next - first, 0)).toBe(length);
    }
  });

  it.each(PIECES)('takes twice the effort for twice the text of %j', (piece) => {
    const text = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const [short, long] = [effort(text(2_500)), effort(text(5_000))];
    expect(long.tries).toBeLessThan(short.tries * 2.2 + 100);
    // A few tries for each letter at most, each before no more than a stretch of text: but for the one that cuts words,
    // which begins where it ended.
    expect(long.tries).toBeLessThan(5_000 * 20);
    expect(long.farSighted.size).toBeLessThanOrEqual(1);
  });

  it.each(['a.a@a.', '(0', '+3', '12 Aa Aa ', 'de la ', 'SIREN n° ', '\u0301', ' '])(
    'comes to an end with 100,000 characters of %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(findIdentifyingDetails(text, owner).length).toBeLessThanOrEqual(100);
    },
  );
});
