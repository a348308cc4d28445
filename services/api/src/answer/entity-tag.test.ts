import { describe, expect, it } from 'vitest';
import { parseTags, tagOf, tagOfRecord, versionIn } from './entity-tag.ts';

const ID = '0b1c0de0-0000-4000-8000-000000000000';
const OTHER = '0b1c0de0-0000-4000-8000-000000000001';

describe('an entity tag', () => {
  it('is equal for equal texts only', () => {
    expect(tagOf('{"a":1}')).toBe(tagOf('{"a":1}'));
    expect(tagOf('{"a":1}')).not.toBe(tagOf('{"a":2}'));
    expect(tagOf('é')).toMatch(/^"[\w-]{22}"$/);
  });

  it('of a record gives its version back, and no other record’s', () => {
    const tag = tagOfRecord(ID, 12, 'text').slice(1, -1);
    expect(versionIn(tag, ID)).toBe(12);
    expect(versionIn(tag, OTHER)).toBeUndefined();
    expect(versionIn(tagOf('text').slice(1, -1), ID)).toBeUndefined();
  });

  it('is read from a header as clients and proxies write it', () => {
    expect(parseTags(' * ')).toBe('*');
    expect(parseTags('"a"')).toEqual(['a']);
    expect(parseTags('W/"a", "b" ,"c,d", ""')).toEqual(['a', 'b', 'c,d', '']);
  });

  it.each(['', 'a', '"a', 'a"', '"a" "b"', '"a",', 'w/"a"', '"a"b"', '*, "a"'])('is not read from %s', (header) => {
    expect(parseTags(header)).toBeUndefined();
  });
});
