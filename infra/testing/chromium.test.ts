import { describe, expect, it } from 'vitest';
import { findChromium } from './chromium.ts';

const only =
  (...existing: string[]) =>
  (path: string) =>
    existing.includes(path);

describe('findChromium', () => {
  it('takes what CHROMIUM_PATH names', () => {
    const exists = only('/opt/mine', '/usr/bin/chromium');
    expect(findChromium({ CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' }, exists)).toBe('/opt/mine');
  });

  it('does not fall back to another where CHROMIUM_PATH names none', () => {
    expect(findChromium({ CHROMIUM_PATH: '/opt/none' }, only('/usr/bin/chromium'))).toBeUndefined();
  });

  it('looks along the PATH, then in the usual places', () => {
    const chrome = '/opt/google/google-chrome';
    expect(findChromium({ PATH: '/bin:/opt/google' }, only(chrome))).toBe(chrome);
    expect(findChromium({}, only('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  });

  it('never takes a program of the current folder', () => {
    expect(findChromium({ PATH: ':.' }, only('chromium', './chromium'))).toBeUndefined();
  });
});
