import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { eventually } from './eventually.ts';

/** A mail as its reader's program shows it. */
export interface ReceivedMail {
  readonly to: string;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: ReadonlyMap<string, string>;
  /** Calendar objects in it. */
  readonly calendar: readonly string[];
}

/** A real SMTP server of a test. */
export interface TestMailServer {
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** The latest mail to an address whose subject or text contains `words`. */
  mailTo(address: string, words?: string): Promise<ReceivedMail>;
  close(): Promise<void>;
}

/**
 * Starts one on a port of its own. `options` lets it refuse; `beforeYes` lets it keep its answer to a text that it has.
 */
export async function startMailServer(
  options: SMTPServerOptions = {},
  beforeYes: () => Promise<void> = () => Promise.resolve(),
): Promise<TestMailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 50,
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        read(Buffer.concat(chunks), session.envelope.rcptTo[0]?.address ?? '').then(
          (mail) => {
            received.push(mail);
            void beforeYes().then(() => callback(null, 'kept'));
          },
          (error: Error) => callback(error),
        );
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    mailTo: (address, words = '') =>
      eventually(`a mail to ${address} about "${words}"`, async () =>
        received.findLast((mail) => mail.to === address && `${mail.subject}\n${mail.text}`.includes(words)),
      ),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The token of the link of ours that a mail leads to. */
export function tokenIn(mail: ReceivedMail): string {
  const token = /\/link#([\w-]{54})/.exec(mail.text)?.[1];
  if (token === undefined) throw new Error(`no link in: ${mail.text}`);
  return token;
}

async function read(raw: Buffer, to: string): Promise<ReceivedMail> {
  const parsed = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' });
  return {
    to,
    messageId: parsed.messageId ?? '',
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    html: parsed.html ?? '',
    headers: new Map(parsed.headers.map((header) => [header.key, header.value])),
    calendar: parsed.attachments
      .filter((part) => part.mimeType === 'text/calendar')
      .map((part) => String(part.content)),
  };
}
