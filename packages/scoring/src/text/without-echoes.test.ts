import { describe, expect, it } from 'vitest';
import { withoutEchoes } from './without-echoes.ts';

const kept = (text: string): string => {
  const terms = text.split(' ').filter((term) => term !== '');
  const { counts } = withoutEchoes(terms);
  return terms.filter((_, i) => counts[i] === 1).join(' ');
};
const TEXT = 'capteur laser mesure bande acier laser coupe tôle fine';

describe('withoutEchoes', () => {
  it('leaves a plain text as it is', () => {
    expect(kept(TEXT)).toBe(TEXT);
    expect(kept('')).toBe('');
    expect(kept('laser')).toBe('laser');
  });

  it('reads a repeated text once', () => {
    for (const times of [2, 3, 50]) {
      expect(kept(`${TEXT} `.repeat(times))).toBe(TEXT);
      expect(kept('laser vert '.repeat(times))).toBe('laser vert');
      expect(kept('laser '.repeat(times))).toBe('laser');
    }
    expect(kept(`${TEXT} ${TEXT} capteur laser`)).toBe(TEXT);
  });

  it('gives nothing for what is stuffed in', () => {
    expect(kept(`${TEXT} ${'laser '.repeat(1000)}`)).toBe(TEXT);
    expect(kept(`${'laser mesure '.repeat(1000)}${TEXT}`)).toBe(TEXT);
    expect(kept(`${TEXT} ${'soudure '.repeat(1000)}`)).toBe(`${TEXT} soudure`);
    const scattered = Array.from({ length: 300 }, (_, i) => `laser mot${i}`).join(' ');
    expect(kept(scattered).match(/laser/g)).toHaveLength(5);
  });
});
