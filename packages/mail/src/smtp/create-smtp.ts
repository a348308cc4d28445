import { createTransport } from 'nodemailer';
import { checkLetter, isAddress } from './check-letter.ts';
import type { Delivery } from './delivery.ts';
import { deliveryOfError } from './delivery-of-error.ts';
import type { Letter, Mailbox } from './letter.ts';
import { messageOfLetter } from './message-of-letter.ts';
import { parseSmtpUrl } from './smtp-url.ts';

export interface SmtpOptions {
  /** "smtp://user:password@host:587" or "smtps://…:465"; what `parseSmtpUrl` tells of it. */
  readonly url: string;
  /** Who writes where a letter doesn't say; servers on the way tell this address of what can't be delivered. */
  readonly from: Mailbox;
  /** Longest silence of the server, in milliseconds. A whole delivery may take four times as long. */
  readonly timeoutMs: number;
  /** Letters that may be on their way at the same time: 4 unless given. */
  readonly connections?: number;
}

/** Hands letters to a mail server. */
export interface Smtp {
  /** Never rejects for what a server does. @throws TypeError for a letter that we made wrongly. */
  send(letter: Letter): Promise<Delivery>;
  /** Lets letters on their way arrive, then ends the connections. */
  close(): Promise<void>;
}

/** How many silences a whole delivery may consist of: a server that sends a byte now and then is never silent. */
const SILENCES = 4;

/**
 * Speaks to the server at `url`. Connections are made when there is something to send, and kept for the next.
 * @throws RangeError when the URL is not one of a mail server, TypeError when `from` is no address.
 */
export function createSmtp({ url, from, timeoutMs, connections = 4 }: SmtpOptions): Smtp {
  if (!isAddress(from.address)) throw new TypeError('The address that mail is sent from is none');
  const transport = createTransport({
    ...parseSmtpUrl(url),
    pool: true,
    maxConnections: connections,
    // Whoever calls decides whether to try again: a connection that broke may have delivered.
    maxRequeues: 0,
    idleTimeout: 30_000,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // A connection that breaks while nothing is being sent concerns nobody; without a listener it would end the process.
  transport.on('error', () => undefined);
  const underway = new Set<Promise<Delivery>>();

  async function deliver(letter: Letter): Promise<Delivery> {
    const signal = AbortSignal.timeout(timeoutMs * SILENCES);
    try {
      const { response } = await transport.sendMail({ ...messageOfLetter(letter, from), signal });
      return { outcome: 'accepted', response };
    } catch (error) {
      return deliveryOfError(error);
    }
  }

  return {
    async send(letter) {
      checkLetter(letter);
      if (!isAddress(letter.to.address)) {
        const text = 'This is not an address that a letter can be sent to.';
        return { outcome: 'refused', permanent: true, because: 'recipient', code: 'address', text };
      }
      const delivery = deliver(letter);
      underway.add(delivery);
      return delivery.finally(() => underway.delete(delivery));
    },
    async close() {
      await Promise.all(underway);
      transport.close();
    },
  };
}
