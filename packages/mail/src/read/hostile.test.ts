import { describe, expect, it } from 'vitest';
import { base64, HEAD, rawMail, utf8 } from '../testing/raw-mail.ts';
import { htmlToText } from './html-to-text.ts';
import { READ_LIMITS } from './limits.ts';
import { MailReadError, type MailReadErrorCode } from './mail-read-error.ts';
import { quoteFree } from './quote-free.ts';
import { readRawMail } from './read-raw-mail.ts';

/** Far more than a machine needs that does other things at the same time, far less than what grows out of hand. */
const SOON_MS = 5000;

async function codeOf(bytes: Uint8Array): Promise<MailReadErrorCode | 'read'> {
  try {
    await readRawMail(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof MailReadError) return error.code;
    throw error;
  }
}

async function soon<T>(work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  expect(performance.now() - start).toBeLessThan(SOON_MS);
  return result;
}

describe('what is no mail', () => {
  it('is refused by name', async () => {
    expect(await codeOf(new Uint8Array())).toBe('empty');
    expect(await codeOf(Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n'))).toBe('not_a_mail');
    expect(await codeOf(Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex'))).toBe('not_a_mail');
    expect(await codeOf(Buffer.from('<!doctype html><p>From: nobody</p>'))).toBe('not_a_mail');
    expect(await codeOf(new Uint8Array(READ_LIMITS.bytes + 1))).toBe('too_large');
  });
});

describe('a broken mail', () => {
  it('is read as far as it goes', async () => {
    const mail = await readRawMail(
      rawMail(
        'From MAILER Tue Jan 12 2027',
        'this line is no header',
        utf8('Subject: =?utf-8?Q?Deux=0D=0ABcc:_spy@evil.example?= déjà =?x-unknown?Q?vu?= =?utf-8?B?4oCu?=end'),
        'From: "Claire" <claire@filature.example>',
        'From: spy@evil.example',
        'Date: yesterday',
        'Message-ID: a1@filature.example',
        'In-Reply-To: Your message of Tuesday <n1@navette.example>',
        'References: no <n1@navette.example> <broken',
        'To: ;;;, <>, nobody, <claire@filature.example',
        'Content-Type: multipart/mixed; boundary="never closed',
        '',
        'Bonjour\0\u0007 !',
      ),
    );
    expect(mail).toMatchObject({
      from: { name: 'Claire', address: 'claire@filature.example' },
      date: null,
      messageId: '<a1@filature.example>',
      inReplyTo: '<n1@navette.example>',
      references: ['<n1@navette.example>'],
    });
    expect(mail.subject).toMatch(/^Deux Bcc: spy@evil\.example déjà .*end$/);
    expect(mail.subject).not.toMatch(/[\p{Cc}\u202e]/u);
    for (const { address } of mail.to) expect(address).toContain('@');
  });

  it('may have no text, no end, or no head to speak of', async () => {
    expect(await readRawMail(rawMail('Subject: x'))).toMatchObject({ from: null, subject: 'x', text: '' });
    const open = [...HEAD, 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'Bonjour'];
    expect((await readRawMail(rawMail(...open))).text).toBe('Bonjour');
    const wrong = [
      ...HEAD,
      'Content-Type: text/plain; charset=nonsense',
      'Content-Transfer-Encoding: base64',
      '',
      '!é%',
    ];
    expect(typeof (await readRawMail(rawMail(...wrong))).text).toBe('string');
  });

  it('never brings a zero byte or half a letter into a text', async () => {
    const text = `a\0b${String.fromCharCode(0xd800)}c\u202ed`;
    const encoded = Buffer.from(text, 'utf16le').toString('base64');
    const head = ['Content-Type: text/plain; charset=utf-16le', 'Content-Transfer-Encoding: base64'];
    const mail = await readRawMail(rawMail(...HEAD, ...head, '', encoded));
    expect(mail.text).toBe('ab\ufffdcd');
  });
});

describe('a mail made to harm', () => {
  it('has no more parts than the limit', async () => {
    const head = [...HEAD, 'Content-Type: multipart/mixed; boundary="b"', ''];
    const bomb = rawMail(...head, '--b\n\nx\n'.repeat(10_000));
    expect(await soon(() => codeOf(bomb))).toBe('too_many_parts');
    const hidden = [...HEAD, 'Content-Type: multipart/mixed; boundary*0="b"', ''];
    expect(await soon(() => codeOf(rawMail(...hidden, '--b\n\nx\n'.repeat(10_000))))).toBe('too_many_parts');
    const ruled = rawMail(...HEAD, '', '-- rule --\n'.repeat(10_000));
    expect(await soon(() => codeOf(ruled))).toBe('read');
  });

  it('goes no deeper than the limit', async () => {
    const levels = Array.from({ length: 200 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`);
    expect(await soon(() => codeOf(rawMail(...HEAD, levels.join(''))))).toBe('too_deep');
    const nested = Array.from({ length: 200 }, () => 'Content-Type: message/rfc822\n\n');
    expect(await soon(() => codeOf(rawMail(...HEAD, nested.join(''))))).toBe('read');
  });

  it('has a head that ends', async () => {
    expect(await soon(() => codeOf(rawMail(...HEAD, 'X-Long: x\n'.repeat(300_000))))).toBe('too_deep');
    const folded = rawMail(...HEAD, `To: ${'a@b.example,\n '.repeat(20_000)}`, '', 'x');
    expect((await soon(() => readRawMail(folded))).to).toHaveLength(200);
    const references = rawMail(...HEAD, `References: ${'<a@b>\n '.repeat(20_000)}`, '', 'x');
    expect((await soon(() => readRawMail(references))).references).toHaveLength(100);
  });

  it('has its text cut at a letter, and marked', async () => {
    const head = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', ''];
    const mail = await soon(() => readRawMail(rawMail(...HEAD, ...head, base64('é'.repeat(150_000)))));
    expect(mail.isTextCut).toBe(true);
    expect(mail.text).toMatch(/^é{50000}\n\[…\]$/);
    const lines = await readRawMail(rawMail(...HEAD, '', 'une ligne\n'.repeat(20)), { textBytes: 105 });
    expect(lines.text).toBe(`${'une ligne\n'.repeat(10)}[…]`);
  });

  it('has a page that takes no time, however deep or open', async () => {
    const pages = [
      '<div>',
      '<table><tr><td>',
      '<blockquote>',
      '<',
      '<ul><li>',
      '<a href="',
      '<!--',
      '</p>',
      '<p></div>',
    ];
    for (const page of pages) {
      await soon(() => htmlToText(`<p>Bonjour</p>${page.repeat(1_000_000 / page.length)}`));
      expect(htmlToText(`<p>Bonjour</p>${page.repeat(1000)}`)).toMatch(/^Bonjour/);
    }
    await soon(() => htmlToText(`${'<div>'.repeat(200)}${'</p>x'.repeat(200_000)}`));
  });

  it('has no quotation that takes time to find', async () => {
    const texts = [
      'Op x 1 schreef y\n',
      'On 1 ',
      'Am 1\n',
      '> ',
      '__________\n',
      '__________\n\n',
      'De : x\n',
      ' ',
      '-',
      'Le 1 a écrit\n',
    ];
    for (const text of texts) await soon(() => quoteFree(text.repeat(100_000 / text.length)));
    const spaces = rawMail(...HEAD, '', `${' '.repeat(500_000)}x`.repeat(4));
    expect(await soon(() => codeOf(spaces))).toBe('read');
  });
});
