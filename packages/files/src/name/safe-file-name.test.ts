import { describe, expect, it } from 'vitest';
import { safeFileName } from './safe-file-name.ts';

describe('safeFileName', () => {
  it.each([
    ['Cahier des charges – v2.pdf', 'Cahier des charges – v2.pdf'],
    ['C:\\Users\\marie.dubois\\plan.png', 'plan.png'],
    ['../../etc/passwd', 'passwd'],
    ['/var/www/x.html', 'x.html'],
    ['..', 'document'],
    ['.htaccess', 'htaccess'],
    ['', 'document'],
    ['   .pdf', 'pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'a Set-Cookie_ x=1.pdf'],
    // Reads as "photo‮fdp.exe" with the end turned round.
    ['photo\u202efdp.exe', 'photofdp.exe'],
    ['a\u200b\u2066b\u0000c\ufeff.txt', 'abc.txt'],
    ['a<b>:"c|d?.txt', 'a_b___c_d_.txt'],
    ['con.txt', '_con.txt'],
    ['e\u0301tude.pdf', 'étude.pdf'],
    ['x.pdf. . ', 'x.pdf'],
    ['\ud800x.pdf', '\ufffdx.pdf'],
  ])('makes of %j %j', (name, expected) => {
    expect(safeFileName(name)).toBe(expected);
  });

  it.each([
    ['photo.exe', 'jpg', 'photo.jpg'],
    ['photo.JPEG', 'jpg', 'photo.JPEG'],
    ['photo', 'png', 'photo.png'],
    ['plan v1.2', 'pdf', 'plan v1.2.pdf'],
    ['a.tar.gz', 'docx', 'a.tar.docx'],
  ])('puts on %s the true end %s', (name, extension, expected) => {
    expect(safeFileName(name, extension)).toBe(expected);
  });

  it('is at most 120 characters and keeps the end', () => {
    for (const letter of ['x', 'é', '漢', '😀']) {
      const name = safeFileName(`${letter.repeat(300)}.docx`);
      expect(name.length).toBeLessThanOrEqual(120);
      expect(name).toMatch(/\.docx$/);
      expect(name.isWellFormed()).toBe(true);
      expect(safeFileName(name)).toBe(name);
    }
  });
});
