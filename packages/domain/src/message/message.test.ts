import { describe, expect, it } from 'vitest';
import { STRUCK_OUT, strikeOut } from './message.ts';

const text = 'Nous sommes Tissages Fictifs à Roubaix.';
const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

describe('strikeOut', () => {
  it.each([
    ['nothing', [], text],
    ['one', [spanOf('Tissages Fictifs')], `Nous sommes ${STRUCK_OUT} à Roubaix.`],
    [
      'two, in any order',
      [spanOf('Roubaix'), spanOf('Tissages')],
      `Nous sommes ${STRUCK_OUT} Fictifs à ${STRUCK_OUT}.`,
    ],
    ['overlapping', [spanOf('Tissages Fict'), spanOf('Fictifs')], `Nous sommes ${STRUCK_OUT} à Roubaix.`],
    ['touching', [spanOf('Tissages '), spanOf('Fictifs')], `Nous sommes ${STRUCK_OUT} à Roubaix.`],
    ['one in the other', [spanOf('Tissages Fictifs'), spanOf('Fict')], `Nous sommes ${STRUCK_OUT} à Roubaix.`],
    ['from the beginning', [spanOf('Nous')], `${STRUCK_OUT} sommes Tissages Fictifs à Roubaix.`],
    ['of no length', [{ start: 3, end: 3 }], text],
    ['everything', [{ start: 0, end: text.length }], STRUCK_OUT],
  ])('%s', (_case, spans, expected) => {
    expect(strikeOut(text, spans)).toBe(expected);
  });
});
