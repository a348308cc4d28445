import { describe, expect, it } from 'vitest';
import { HEAD, rawMail } from '../testing/raw-mail.ts';
import { readRawMail } from './read-raw-mail.ts';

const ORIGINAL =
  'Message-ID:\n <0199a6b2@navette.example>\nSubject: Votre besoin\nTo: gone@filature.example\n\nBonjour,\n';

function report(action: string, original = `--r\nContent-Type: message/rfc822\n\n${ORIGINAL}`): Uint8Array {
  return rawMail(
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.filature.example (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    'To: retours@navette.example',
    'Auto-Submitted: auto-replied',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="r"',
    '',
    '--r\nContent-Type: text/plain\n\nI am sorry.',
    '--r\nContent-Description: Delivery report\nContent-Type: message/delivery-status\n',
    'Reporting-MTA: dns; mx.filature.example\nArrival-Date: Tue, 12 Jan 2027 10:30:00 +0100\n',
    'Final-Recipient: rfc822; gone@internal.filature.example',
    'Original-Recipient: rfc822;gone@filature.example',
    `Action: ${action}\nStatus: 5.1.1`,
    'Diagnostic-Code: smtp; 550 5.1.1 <gone@internal.filature.example>: no such user\n',
    original,
    '--r--',
  );
}

describe('bounceOf', () => {
  it('says which address failed, why, and of which mail', async () => {
    const mail = await readRawMail(report('failed'));
    expect(mail.bounce).toEqual({
      failedRecipient: 'gone@filature.example',
      status: '5.1.1',
      originalMessageId: '<0199a6b2@navette.example>',
    });
    expect(mail.autoSubmitted).toBe(true);
    expect(mail.attachments).toEqual([]);
    expect(mail.text).toBe('I am sorry.');
  });

  it('finds the mail where only its head came back, or nothing of it', async () => {
    const headOnly = await readRawMail(report('Failed', `--r\nContent-Type: text/rfc822-headers\n\n${ORIGINAL}`));
    expect(headOnly.bounce?.originalMessageId).toBe('<0199a6b2@navette.example>');
    const nothing = await readRawMail(report('failed', ''));
    expect(nothing.bounce).toMatchObject({ failedRecipient: 'gone@filature.example', originalMessageId: null });
  });

  it('does not take a late delivery for a failed one', async () => {
    const mail = await readRawMail(report('delayed'));
    expect([mail.bounce, mail.autoSubmitted]).toEqual([null, true]);
  });

  it('understands a server that writes its own way', async () => {
    const mail = await readRawMail(
      rawMail(
        ...HEAD,
        'X-Failed-Recipients: gone@filature.example',
        '',
        'A message that you sent could not be delivered.',
      ),
    );
    expect(mail.bounce).toEqual({ failedRecipient: 'gone@filature.example', status: null, originalMessageId: null });
  });

  it('is not fooled by a person who forwards a report', async () => {
    const mail = await readRawMail(rawMail(...HEAD, '', 'Final-Recipient: rfc822; a@b.example\nAction: failed'));
    expect([mail.bounce, mail.autoSubmitted]).toEqual([null, false]);
  });
});

describe('isAutoSubmitted', () => {
  const withHead = async (...lines: string[]): Promise<boolean> =>
    (await readRawMail(rawMail(...lines, ...HEAD, '', 'x'))).autoSubmitted;

  it('knows what programs write by themselves', async () => {
    for (const line of [
      'Auto-Submitted: auto-replied (vacation)',
      'Precedence: bulk',
      'X-Autoreply: yes',
      'List-Id: <news.example>',
      'Return-Path: <>',
      'Subject: Automatic reply: Votre besoin',
      'Subject: =?utf-8?Q?R=C3=A9ponse_automatique=C2=A0=3A_Votre_besoin?=',
      'Subject: Automatische Antwort: Ihr Bedarf',
      'Subject: Automatisch antwoord: Uw behoefte',
      'Subject: Abwesenheitsnotiz: Ihr Bedarf',
    ]) {
      expect(await withHead(line), line).toBe(true);
    }
  });

  it('knows what people write', async () => {
    for (const line of [
      'Auto-Submitted: no',
      'Return-Path: <claire@filature.example>',
      'Subject: RE: réponse automatique du four',
      'X-Auto-Response-Suppress: All',
    ]) {
      expect(await withHead(line), line).toBe(false);
    }
  });
});
