import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import PostalMime from 'postal-mime';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { type MailServer, saying, startMailServer } from '../testing/mail-server.ts';
import { LETTER } from '../testing/sample-letter.ts';
import { createSmtp, type Smtp } from './create-smtp.ts';
import type { Letter } from './letter.ts';

const FROM = { name: 'Réseau du Nord', address: 'retours@navette.example' };
const closing: (() => Promise<void>)[] = [];

/** A busy machine may be slow to greet: only a server that is meant to be silent is given up on soon. */
async function serverAnd(
  options: SMTPServerOptions = {},
  query = '',
  timeoutMs = 10_000,
): Promise<{ server: MailServer; smtp: Smtp }> {
  const server = await startMailServer(options);
  const smtp = createSmtp({ url: `${server.url}${query}`, from: FROM, timeoutMs });
  closing.push(async () => {
    await smtp.close();
    await server.close();
  });
  return { server, smtp };
}

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

describe('createSmtp', () => {
  it('hands a letter over, whose Message-ID, names, texts and language arrive as they are', async () => {
    const { server, smtp } = await serverAnd();
    const letter: Letter = {
      ...LETTER,
      replyTo: { name: 'Camille Référent', address: 'camille@navette.example' },
      inReplyTo: '<question@filature.example>',
      references: ['<first@navette.example>', '<question@filature.example>'],
      listUnsubscribe: { url: 'https://navette.example/u/abc?x=1', mailto: 'stop+abc@navette.example' },
    };
    const delivery = await smtp.send(letter);
    expect(delivery).toEqual({ outcome: 'accepted', response: expect.stringContaining('kept as 1') });
    const [received] = server.received;
    expect(received).toMatchObject({ from: 'retours@navette.example', to: ['claire@filature.example'] });
    const mail = await PostalMime.parse(received?.raw ?? '');
    expect(mail).toMatchObject({
      messageId: LETTER.messageId,
      subject: LETTER.subject,
      from: LETTER.from,
      to: [LETTER.to],
      replyTo: [{ name: 'Camille Référent', address: 'camille@navette.example' }],
      inReplyTo: '<question@filature.example>',
      references: '<first@navette.example> <question@filature.example>',
      date: '2027-01-12T09:30:00.000Z',
    });
    expect(mail.text?.trim()).toBe(LETTER.text.trim());
    expect(mail.html?.trim()).toBe(LETTER.html);
    const header = (name: string): string | undefined => mail.headers.find(({ key }) => key === name)?.value;
    expect(header('auto-submitted')).toBe('auto-generated');
    expect(header('content-language')).toBe('fr');
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(header('list-unsubscribe')?.replace(/\s+/g, ' ')).toBe(
      '<https://navette.example/u/abc?x=1>, <mailto:stop+abc@navette.example>',
    );
    expect(header('x-mailer')).toBeUndefined();
  });

  it('brings a calendar object twice: for the calendar, and as a file', async () => {
    const { server, smtp } = await serverAnd();
    const content = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
    await smtp.send({ ...LETTER, icalendar: { method: 'REQUEST', content } });
    const mail = await PostalMime.parse(server.received[0]?.raw ?? '', { attachmentEncoding: 'utf8' });
    expect(mail.attachments).toMatchObject([
      { mimeType: 'text/calendar', method: 'REQUEST' },
      {
        mimeType: 'application/ics',
        filename: 'invitation.ics',
        disposition: 'attachment',
        content: content.replaceAll('\r\n', '\n'),
      },
    ]);
    expect(mail.text?.trim()).toBe(LETTER.text.trim());
  });

  it('lets nobody add a line to the head, or a recipient', async () => {
    const { server, smtp } = await serverAnd();
    const evil = 'Bonjour\r\nBcc: spy@evil.example\u2028X-Evil: 1\u202egnp.exe';
    const to = { name: evil, address: LETTER.to.address };
    await smtp.send({ ...LETTER, to, subject: evil, from: { ...FROM, name: evil }, replyTo: { ...FROM, name: evil } });
    const mail = await PostalMime.parse(server.received[0]?.raw ?? '');
    expect(server.received[0]?.to).toEqual(['claire@filature.example']);
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(mail.headers.map(({ key }) => key)).not.toContain('x-evil');
    expect(mail.subject).toBe('Bonjour Bcc: spy@evil.example X-Evil: 1gnp.exe');
    expect(mail.to).toEqual([{ name: mail.subject, address: LETTER.to.address }]);
    for (const address of ['a@b.example, c@d.example', 'a@b.example\r\nRCPT TO:<c@d.example>', 'nobody', 'a@@b', '']) {
      const delivery = await smtp.send({ ...LETTER, to: { name: '', address } });
      expect(delivery).toMatchObject({ outcome: 'refused', because: 'recipient', code: 'address' });
    }
    expect(server.received).toHaveLength(1);
  });

  it('says at once what the caller made wrongly', async () => {
    const { smtp } = await serverAnd();
    const wrong: Partial<Letter>[] = [
      { messageId: 'no-brackets@navette.example' },
      { messageId: '<a@b>\r\nBcc: <c@d>' },
      { inReplyTo: '<a b@c>' },
      { references: ['<a@b>', 'c'] },
      { from: { name: '', address: 'x' } },
      { date: new Date('never') },
      { listUnsubscribe: { url: 'javascript:alert(1)' } },
      { listUnsubscribe: { url: 'https://navette.example/', mailto: 'a@b?subject=x, c@d' } },
    ];
    for (const part of wrong) await expect(smtp.send({ ...LETTER, ...part })).rejects.toThrow(TypeError);
  });

  it('sends a text that looks like a file or an address as the text that it is', async () => {
    const { server, smtp } = await serverAnd();
    await smtp.send({ ...LETTER, text: 'file:///etc/passwd', html: 'https://navette.example/' });
    const mail = await PostalMime.parse(server.received[0]?.raw ?? '');
    expect([mail.text?.trim(), mail.html?.trim()]).toEqual(['file:///etc/passwd', 'https://navette.example/']);
  });

  it('knows a mailbox that is not there from a rule of the server and from a full disk', async () => {
    const { smtp } = await serverAnd({
      onRcptTo({ address }, _session, callback) {
        const [name] = address.split('@');
        if (name === 'gone') return callback(saying(550, '5.1.1 No such user'));
        if (name === 'rule') return callback(saying(550, '5.7.1 Relaying denied'));
        if (name === 'later') return callback(saying(450, '4.2.1 Mailbox busy'));
        return callback();
      },
    });
    const sendTo = (name: string) => smtp.send({ ...LETTER, to: { name: '', address: `${name}@filature.example` } });
    expect(await sendTo('gone')).toEqual({
      outcome: 'refused',
      permanent: true,
      because: 'recipient',
      code: '550',
      text: '550 5.1.1 No such user',
    });
    expect(await sendTo('rule')).toMatchObject({ outcome: 'refused', because: 'letter', code: '550' });
    expect(await sendTo('later')).toMatchObject({ outcome: 'failed', permanent: false, code: '450' });
    expect(await sendTo('claire')).toMatchObject({ outcome: 'accepted' });
  });

  it('holds what the server says of the text against the letter, and what it says of us against nobody', async () => {
    const onData: SMTPServerOptions['onData'] = (stream, _session, callback) => {
      stream.resume();
      stream.on('end', () => callback(saying(554, '5.6.0 This looks like spam')));
    };
    const { smtp } = await serverAnd({ onData });
    expect(await smtp.send(LETTER)).toMatchObject({ outcome: 'refused', because: 'letter', code: '554' });
    const stranger = await serverAnd({ onMailFrom: (_from, _session, callback) => callback(saying(553, 'Who?')) });
    expect(await stranger.smtp.send(LETTER)).toMatchObject({ outcome: 'failed', code: '553' });
    const locked = await startMailServer({ authOptional: false, allowInsecureAuth: true });
    const withoutPassword = createSmtp({ url: locked.url, from: FROM, timeoutMs: 5_000 });
    expect(await withoutPassword.send(LETTER)).toMatchObject({ outcome: 'failed', code: '530' });
    await withoutPassword.close();
    await locked.close();
  });

  it('fails for now where there is no server, or a silent one', async () => {
    const { server, smtp } = await serverAnd();
    await server.close();
    expect(await smtp.send(LETTER)).toMatchObject({ outcome: 'failed', permanent: false, code: 'ESOCKET' });
    const mute = await serverAnd({ onConnect: () => undefined }, '', 500);
    expect(await mute.smtp.send(LETTER)).toMatchObject({ outcome: 'failed', code: 'ETIMEDOUT' });
    const asleep = await serverAnd({ onData: (stream) => void stream.resume() }, '', 500);
    expect(await asleep.smtp.send(LETTER)).toMatchObject({ outcome: 'failed', code: 'ETIMEDOUT' });
  });

  it('gives up on a server that is never silent and never done', async () => {
    const sockets: Socket[] = [];
    const dripping = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => undefined);
      const timer = setInterval(() => socket.write('220-still here\r\n'), 50);
      socket.on('close', () => clearInterval(timer));
    }).listen(0, '127.0.0.1');
    await once(dripping, 'listening');
    const { port } = dripping.address() as AddressInfo;
    const smtp = createSmtp({ url: `smtp://127.0.0.1:${port}`, from: FROM, timeoutMs: 100 });
    expect(await smtp.send(LETTER)).toMatchObject({ outcome: 'failed' });
    await smtp.close();
    for (const socket of sockets) socket.destroy();
    dripping.close();
  });

  it('is not sent twice by itself when the connection breaks after the text', async () => {
    let times = 0;
    const { server, smtp } = await serverAnd({
      onData(stream) {
        times += 1;
        stream.resume();
        stream.on('end', () => server.breakOff());
      },
    });
    expect(await smtp.send(LETTER)).toMatchObject({ outcome: 'failed', permanent: false });
    expect(times).toBe(1);
  });

  it('speaks in the clear where nothing else is offered, unless TLS is required', async () => {
    const { server, smtp } = await serverAnd();
    expect(await smtp.send(LETTER)).toMatchObject({ outcome: 'accepted' });
    expect(server.received[0]?.isEncrypted).toBe(false);
    const required = await serverAnd({}, '?tls=required');
    expect(await required.smtp.send(LETTER)).toMatchObject({ outcome: 'failed' });
    expect(required.server.received).toEqual([]);
  });

  it('uses TLS where it is offered, and believes only a certificate that it knows', async () => {
    const offered = await serverAnd({ disabledCommands: [] }, '?certificate=any');
    expect(await offered.smtp.send(LETTER)).toMatchObject({ outcome: 'accepted' });
    expect(offered.server.received[0]?.isEncrypted).toBe(true);
    const unknown = await serverAnd({ disabledCommands: [] });
    expect(await unknown.smtp.send(LETTER)).toMatchObject({ outcome: 'failed', permanent: false });
    expect(unknown.server.received).toEqual([]);
  });

  it('sends many at a time over few connections, and lets them arrive before it closes', async () => {
    const { server, smtp } = await serverAnd();
    const letters = Array.from({ length: 20 }, (_, n) => ({ ...LETTER, messageId: `<${n}@navette.example>` }));
    const sending = letters.map((letter) => smtp.send(letter));
    await smtp.close();
    const outcomes = (await Promise.all(sending)).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(letters.map(() => 'accepted'));
    expect(server.received).toHaveLength(20);
  });
});
