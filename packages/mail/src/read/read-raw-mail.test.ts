import { describe, expect, it } from 'vitest';
import { base64, HEAD, rawMail, utf8 } from '../testing/raw-mail.ts';
import { quoteFree } from './quote-free.ts';
import { readRawMail } from './read-raw-mail.ts';

/** A reply from Outlook in French, in windows-1252, the mail before it below its head. */
const OUTLOOK = rawMail(
  'Received: from mail.filature.example (10.0.0.1) by mx.navette.example; Tue, 12 Jan 2027 11:02:03 +0000',
  'From: =?iso-8859-1?Q?Dupont=2C_Claire?= <claire@filature.example>',
  'To: =?utf-8?B?UsOpc2VhdSBkdSBOb3Jk?= <reseau@navette.example>',
  'CC: "Roy, Camille" <camille@navette.example>, undisclosed-recipients:;',
  'Subject: =?iso-8859-1?Q?RE=A0:_Pr=E9sentation_=E0_l'.concat("'atelier_=96_votre_besoin?="),
  'Thread-Topic: Besoin',
  'Date: Tue, 12 Jan 2027 11:02:01 +0000',
  'Message-ID: <PR1P264MB1234@PR1P264.PROD.OUTLOOK.COM>',
  'References: <n1@navette.example>',
  ' <n2@navette.example>',
  'In-Reply-To: <n2@navette.example>',
  'Content-Language: fr-FR',
  'Content-Type: multipart/alternative;',
  '\tboundary="_000_PR1P264MB1234_"',
  'MIME-Version: 1.0',
  '',
  '--_000_PR1P264MB1234_',
  'Content-Type: text/plain; charset="Windows-1252"',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Bonjour Camille,',
  '',
  'C=92est d=92accord pour mardi, budget 12=A0000 =80.',
  '',
  'Cordialement,',
  'Claire Dupont',
  '________________________________',
  'De=A0: R=E9seau du Nord <reseau@navette.example>',
  'Envoy=E9=A0: lundi 11 janvier 2027 10:30',
  '=C0=A0: Dupont, Claire <claire@filature.example>',
  'Objet=A0: Votre besoin',
  '',
  'Bonjour Claire, voulez-vous mardi ?',
  '',
  '--_000_PR1P264MB1234_',
  'Content-Type: text/html; charset="Windows-1252"',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<html><body><p>Bonjour Camille,</p></body></html>',
  '',
  '--_000_PR1P264MB1234_--',
);

/** A reply from Gmail in German, in base64, the line before the quotation wrapped. */
const GMAIL = rawMail(
  'MIME-Version: 1.0',
  'References: <n1@navette.example>',
  'In-Reply-To: <n1@navette.example>',
  utf8('From: Jörg Müller <joerg@weber.example>'),
  'Date: Tue, 12 Jan 2027 12:00:00 +0100',
  'Message-ID: <CAF+x=y@mail.gmail.com>',
  'Subject: =?UTF-8?Q?Re=3A_Treffen_in_K=C3=B6ln?=',
  'To: Reseau <reseau@navette.example>',
  'Content-Type: multipart/alternative; boundary="000000000000c0ffee"',
  '',
  '--000000000000c0ffee',
  'Content-Type: text/plain; charset="UTF-8"',
  'Content-Transfer-Encoding: base64',
  '',
  base64(
    'Guten Tag,\r\n\r\nDienstag passt für uns, Größe 3×4 m.\r\n\r\nMit freundlichen Grüßen\r\nJörg Müller\r\n\r\nAm Di., 12. Jan. 2027 um 10:30 Uhr schrieb Réseau du Nord <\r\nreseau@navette.example>:\r\n\r\n> Passt Dienstag?\r\n>\r\n> Camille\r\n',
  ),
  '--000000000000c0ffee',
  'Content-Type: text/html; charset="UTF-8"',
  'Content-Transfer-Encoding: base64',
  '',
  base64('<div dir="ltr">Guten Tag</div>'),
  '--000000000000c0ffee--',
);

/** A reply from Apple Mail on a telephone in Dutch. */
const APPLE = rawMail(
  'From: Anna Vermeer <anna@weef.example>',
  'Content-Type: text/plain;',
  '\tcharset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  'Mime-Version: 1.0 (1.0)',
  'Subject: Re: Kennismaking',
  'Message-Id: <5F0E@weef.example>',
  'Date: Tue, 12 Jan 2027 13:00:00 +0100',
  'In-Reply-To: <n3@navette.example>',
  'To: reseau@navette.example',
  'X-Mailer: iPhone Mail (24A123)',
  '',
  'Dag Camille,',
  '',
  'Wij zijn ge=C3=AFnteresseerd.',
  '',
  'Verstuurd vanaf mijn iPhone',
  '',
  '> Op 12 jan 2027 om 10:30 heeft Camille Roy <camille@navette.example> het v=',
  'olgende geschreven:',
  '>=20',
  '> Hebt u interesse?',
);

/** An answer from Thunderbird in English, between the lines of what it answers, with a signature. */
const THUNDERBIRD = rawMail(
  'Message-ID: <7d1@loom.example>',
  'Date: Tue, 12 Jan 2027 14:00:00 +0000',
  'User-Agent: Mozilla Thunderbird',
  'Subject: Re: Two questions',
  'To: camille@navette.example',
  'From: John Weaver <john@loom.example>',
  'Content-Type: text/plain; charset=UTF-8; format=flowed',
  'Content-Transfer-Encoding: 8bit',
  '',
  'On 12/01/2027 10:30, Camille Roy wrote:',
  '> Is there a budget?',
  '',
  'Yes: 20,000 euros, and this line is so long that it goes ',
  'on in the next.',
  '',
  '> Who decides?',
  '',
  'Our plant manager does.',
  '',
  '-- ',
  'John Weaver',
  'Loom Ltd, Kortrijk',
);

describe('readRawMail', () => {
  it('reads a reply from Outlook in windows-1252', async () => {
    const mail = await readRawMail(OUTLOOK);
    expect(mail).toMatchObject({
      from: { name: 'Dupont, Claire', address: 'claire@filature.example' },
      to: [{ name: 'Réseau du Nord', address: 'reseau@navette.example' }],
      cc: [{ name: 'Roy, Camille', address: 'camille@navette.example' }],
      date: new Date('2027-01-12T11:02:01Z'),
      messageId: '<PR1P264MB1234@PR1P264.PROD.OUTLOOK.COM>',
      inReplyTo: '<n2@navette.example>',
      references: ['<n1@navette.example>', '<n2@navette.example>'],
      isTextCut: false,
      calendars: [],
      attachments: [],
      attachmentsLeftOut: 0,
      autoSubmitted: false,
      bounce: null,
    });
    expect(mail.subject).toBe("RE : Présentation à l'atelier – votre besoin");
    expect(quoteFree(mail.text)).toBe(
      'Bonjour Camille,\n\nC’est d’accord pour mardi, budget 12\u00a0000 €.\n\nCordialement,\nClaire Dupont',
    );
  });

  it('reads a reply from Gmail in base64', async () => {
    const mail = await readRawMail(GMAIL);
    expect(mail.from).toEqual({ name: 'Jörg Müller', address: 'joerg@weber.example' });
    expect(mail.subject).toBe('Re: Treffen in Köln');
    expect(mail.text).toContain('> Passt Dienstag?');
    expect(quoteFree(mail.text)).toBe(
      'Guten Tag,\n\nDienstag passt für uns, Größe 3×4 m.\n\nMit freundlichen Grüßen\nJörg Müller',
    );
  });

  it('reads a reply from a telephone', async () => {
    const mail = await readRawMail(APPLE);
    expect(mail.messageId).toBe('<5F0E@weef.example>');
    expect(quoteFree(mail.text)).toBe('Dag Camille,\n\nWij zijn geïnteresseerd.');
  });

  it('keeps answers between the quoted lines, and leaves the signature', async () => {
    const mail = await readRawMail(THUNDERBIRD);
    expect(quoteFree(mail.text)).toBe(
      'Yes: 20,000 euros, and this line is so long that it goes on in the next.\n\nOur plant manager does.',
    );
  });

  it('makes the text of a page where there is no other', async () => {
    const page =
      '<html><head><title>x</title><style>p{color:red}</style></head><body><p>Hello&nbsp;Camille,</p><p>Tuesday is <b>fine</b>:</p><ul><li>10:00</li><li>or 11:00</li></ul><script>alert(1)</script><table><tr><td>Budget</td><td>12&#160;000&nbsp;&euro;</td></tr></table><div>Claire<br>Filature</div><div style="border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Camille Roy &lt;camille@navette.example&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Claire<br><b>Subject:</b> Tuesday</p></div><p>Is Tuesday fine?</p></body></html>';
    const mail = await readRawMail(
      rawMail(...HEAD, 'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64', '', base64(page)),
    );
    expect(quoteFree(mail.text)).toBe(
      'Hello Camille,\n\nTuesday is fine:\n\n- 10:00\n- or 11:00\n\nBudget 12 000 €\nClaire\nFilature',
    );
  });

  it('takes out pictures, files and mails from parts within parts, whatever their names', async () => {
    const mail = await readRawMail(
      rawMail(
        ...HEAD,
        'Content-Type: multipart/mixed; boundary=outer',
        '',
        'This is a multi-part message in MIME format.',
        '--outer',
        'Content-Type: multipart/related; boundary="middle (1)"',
        '',
        '--middle (1)',
        'Content-Type: multipart/alternative; boundary=inner',
        '',
        '--inner',
        'Content-Type: text/plain',
        '',
        'Voici le plan.',
        '--inner',
        'Content-Type: text/html',
        '',
        '<p>Voici le plan. <img src="cid:logo"></p>',
        '--inner--',
        '--middle (1)',
        'Content-Type: image/png; name=logo.png',
        'Content-ID: <logo>',
        'Content-Disposition: inline; filename=logo.png',
        'Content-Transfer-Encoding: base64',
        '',
        'iVBORw0KGgo=',
        '--middle (1)--',
        '--outer',
        'Content-Type: application/pdf',
        "Content-Disposition: attachment; filename*0*=utf-8''Plan%20d%E2%80%99; filename*1*=atelier.pdf",
        'Content-Transfer-Encoding: base64',
        '',
        'JVBERi0xLjcK',
        '--outer',
        'Content-Type: application/octet-stream; name="..\\..\\Windows\\system32\\evil.exe"',
        'Content-Disposition: attachment; filename="../../etc/passwd"',
        '',
        'x',
        '--outer',
        'Content-Type: message/rfc822',
        '',
        'From: a@b.example',
        'Subject: inside',
        '',
        'Inside.',
        '--outer--',
      ),
    );
    expect(mail.text).toBe('Voici le plan.');
    expect(mail.attachments.map(({ fileName, contentType, isInline }) => [fileName, contentType, isInline])).toEqual([
      ['logo.png', 'image/png', true],
      ['Plan d’atelier.pdf', 'application/pdf', false],
      ['passwd', 'application/octet-stream', false],
      ['4.eml', 'message/rfc822', false],
    ]);
    expect(Buffer.from(mail.attachments[1]?.bytes ?? []).toString()).toBe('%PDF-1.7\n');
  });

  it('leaves out logos first where there are more files than are kept', async () => {
    const part = (type: string, name: string, disposition: string): string =>
      `--b\nContent-Type: ${type}\nContent-ID: <${name}>\nContent-Disposition: ${disposition}; filename=${name}\n\nx`;
    const mail = await readRawMail(
      rawMail(
        ...HEAD,
        'Content-Type: multipart/related; boundary=b',
        '',
        '--b\nContent-Type: text/html\n\n<img src="cid:1.png">',
        part('image/png', '1.png', 'inline'),
        part('application/pdf', '2.pdf', 'attachment'),
        part('application/pdf', '3.pdf', 'attachment'),
        '--b--',
      ),
      { attachments: 2 },
    );
    expect(mail.attachments.map(({ fileName }) => fileName)).toEqual(['2.pdf', '3.pdf']);
    expect(mail.attachmentsLeftOut).toBe(1);
  });

  it('finds the answer to an invitation once, with its method', async () => {
    const calendar = (method: string): string =>
      `BEGIN:VCALENDAR\nVERSION:2.0\n${method}BEGIN:VEVENT\nUID:m1@navette.example\nATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@weef.example\nEND:VEVENT\nEND:VCALENDAR\n`;
    const gmail = await readRawMail(
      rawMail(
        ...HEAD,
        'Content-Type: multipart/mixed; boundary=o',
        '',
        '--o\nContent-Type: multipart/alternative; boundary=i\n',
        '--i\nContent-Type: text/plain\n\nAnna accepte.',
        `--i\nContent-Type: text/calendar; charset="UTF-8"; method=REPLY\nContent-Transfer-Encoding: 7bit\n\n${calendar('METHOD:REPLY\n')}`,
        '--i--',
        '--o\nContent-Type: application/ics; name="invite.ics"\nContent-Disposition: attachment; filename="invite.ics"',
        `Content-Transfer-Encoding: base64\n\n${base64(calendar('METHOD:REPLY\n').replaceAll('\n', '\r\n'))}`,
        '--o--',
      ),
    );
    expect(gmail.attachments).toEqual([]);
    expect(gmail.calendars).toEqual([
      { method: 'REPLY', content: calendar('METHOD:REPLY\n').replaceAll('\n', '\r\n') },
    ]);
    const outlook = await readRawMail(
      rawMail(...HEAD, 'Content-Type: text/calendar; charset=utf-8', '', calendar('METHOD:COUNTER\n')),
    );
    expect(outlook.calendars[0]?.method).toBe('COUNTER');
    const silent = await readRawMail(rawMail(...HEAD, 'Content-Type: text/calendar', '', calendar('')));
    expect(silent.calendars[0]?.method).toBeNull();
  });
});
