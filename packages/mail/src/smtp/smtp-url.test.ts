import { describe, expect, it } from 'vitest';
import { parseSmtpUrl } from './smtp-url.ts';

describe('parseSmtpUrl', () => {
  it('reads user, password, host and port, and what each scheme means', () => {
    expect(parseSmtpUrl('smtps://navette:p%40ss%2F@mail.example')).toEqual({
      host: 'mail.example',
      port: 465,
      secure: true,
      requireTLS: false,
      auth: { user: 'navette', pass: 'p@ss/' },
      tls: { rejectUnauthorized: true },
    });
    expect(parseSmtpUrl('smtp://mail.example')).toMatchObject({ port: 587, secure: false, requireTLS: false });
    expect(parseSmtpUrl('smtp://[::1]:2525')).toMatchObject({ host: '::1', port: 2525 });
  });

  it('lets no password go over a network in the clear unless told to', () => {
    const requires = (url: string): boolean => parseSmtpUrl(url).requireTLS;
    expect(requires('smtp://u:p@mail.example')).toBe(true);
    expect(requires('smtp://u:p@mail.example?tls=optional')).toBe(false);
    expect(requires('smtp://u:p@127.0.0.1:1025')).toBe(false);
    expect(requires('smtp://127.0.0.1?tls=required')).toBe(true);
    expect(parseSmtpUrl('smtps://mail.example?certificate=any').tls.rejectUnauthorized).toBe(false);
  });

  it('says what is expected, and not what was given', () => {
    const bad = ['', 'mail.example', 'http://u:secret@mail.example', 'smtp://', 'smtp://u:secret@h?pool=true'];
    for (const url of [...bad, 'smtp://u:secret%@h', 'smtp://u:secret@h?tls=never']) {
      const thrown = (() => {
        try {
          return parseSmtpUrl(url);
        } catch (error) {
          return error;
        }
      })();
      expect(thrown).toBeInstanceOf(RangeError);
      expect(String(thrown)).not.toContain('secret');
    }
  });
});
