import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { lineRanges } from '../report/line-ranges.ts';
import { escapeCell } from './csv.ts';
import { printable } from './printable.ts';
import { rounded } from './rounded.ts';
import { send } from './send.ts';
import { wrap } from './wrap.ts';

describe('escapeCell', () => {
  it.each([
    ['plain', 'plain'],
    ['a;b', '"a;b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    [' =1+1', "' =1+1"],
    ['@sum', "'@sum"],
    ['+33 1', "'+33 1"],
    ['-x;y', '"\'-x;y"'],
    ['\tx', "'\tx"],
    ['a=b', 'a=b'],
  ])('%j becomes %j', (cell, expected) => {
    expect(escapeCell(cell, ';')).toBe(expected);
  });
});

describe('rounded', () => {
  it('keeps six decimals all the way down, without negative zero or undefined', () => {
    const value = { a: [1 / 3, -1e-9], b: { c: undefined, d: 'x', e: null, f: Number.NaN }, g: 12345678 };
    expect(JSON.stringify(rounded(value))).toBe(
      '{"a":[0.333333,0],"b":{"c":null,"d":"x","e":null,"f":null},"g":12345678}',
    );
  });
});

describe('texts for people', () => {
  it('wrap within the width, at blanks that may break', () => {
    expect(wrap('un deux\u00a0: trois quatre', 12, '+ ', '  ')).toBe('+ un deux\u00a0:\n  trois\n  quatre');
    expect(wrap('interminable', 5, '', '')).toBe('interminable');
  });

  it('can not command the terminal', () => {
    expect(printable('a\u001b[2Jb\r\nc\u202e')).toBe('a [2Jb c');
    expect(printable('«\u00a0x\u00a0»')).toBe('«\u00a0x\u00a0»');
  });

  it('name lines by ranges', () => {
    expect(lineRanges([3, 4, 5, 9, 12, 13])).toBe('3-5, 9, 12-13');
  });
});

describe('send', () => {
  it('waits for a slow reader and loses nothing', async () => {
    let read = '';
    const slow = new Writable({
      highWaterMark: 10,
      write: (chunk: Buffer, _, done) => {
        read += chunk.toString();
        setImmediate(done);
      },
    });
    const pieces = Array.from({ length: 50 }, (_, index) => `${index} ${'x'.repeat(9000)}\n`);
    expect(await send(pieces, slow)).toBe(true);
    await new Promise((resolve) => slow.end(resolve));
    expect(read).toBe(pieces.join(''));
  });

  it('stops asking for results when the reader is gone', async () => {
    const gone = new Writable({ write: (_, __, done) => done(Object.assign(new Error('gone'), { code: 'EPIPE' })) });
    let asked = 0;
    const pieces = (function* () {
      for (; asked < 1000; asked++) yield 'x'.repeat(100_000);
    })();
    expect(await send(pieces, gone)).toBe(false);
    expect(asked).toBeLessThan(10);
  });

  it('does not hide another failure', async () => {
    const full = new Writable({ write: (_, __, done) => done(Object.assign(new Error('full'), { code: 'ENOSPC' })) });
    await expect(send(['x'.repeat(100_000), 'y'.repeat(100_000)], full)).rejects.toThrow('full');
  });
});
