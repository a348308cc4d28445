import { describe, expect, it } from 'vitest';
import { wordsOf } from './output.ts';

describe('wordsOf', () => {
  it('takes the message out of a line of a log, with its error', () => {
    expect(wordsOf('{"level":50,"msg":"cannot start","err":{"message":"no index"}}')).toBe('cannot start: no index');
    expect(wordsOf('{"level":30,"msg":"listening"}')).toBe('listening');
  });

  it('leaves any other line as it is', () => {
    for (const line of ['PORT: expected a number', '{"level":30}', '{broken', 'null', '42', '']) {
      expect(wordsOf(line)).toBe(line);
    }
  });
});
