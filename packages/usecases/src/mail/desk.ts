import { createSmtp, type Smtp } from '@navette/mail';
import { createLinkSigner } from '../link/signer.ts';
import type { MailDesk } from './compose.ts';

/** What an installation says of its mail. */
export interface MailSettings {
  readonly sessionSecret: string;
  readonly publicUrl?: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly smtpUrl?: string | undefined;
  readonly mailFrom?: string | undefined;
  readonly mailbox?: boolean | undefined;
}

/** A server that takes longer is asked again later, ms. */
const TIMEOUT_MS = 20_000;

/** A domain that no mail reaches. */
const NOBODYS = 'navette.invalid';

/** The address that mails come from: as it is set, else one at the host under which people reach the product. */
function fromAddress({ mailFrom, publicUrl }: MailSettings): string {
  if (mailFrom !== undefined) return mailFrom;
  const host = publicUrl === undefined ? NOBODYS : new URL(publicUrl).hostname;
  return `navette@${/[a-z]\.[a-z]/i.test(host) ? host : NOBODYS}`;
}

/** What mails are put into words with. */
export function openDesk(settings: MailSettings): MailDesk {
  const publicUrl = (settings.publicUrl ?? `http://${settings.host}:${settings.port}`).replace(/\/$/, '');
  return {
    links: createLinkSigner(settings.sessionSecret),
    publicUrl,
    domain: fromAddress(settings).split('@').at(-1) ?? NOBODYS,
  };
}

/** The way that mails leave by; undefined where no server is set. */
export function openSmtp(settings: MailSettings): Smtp | undefined {
  if (settings.smtpUrl === undefined) return undefined;
  return createSmtp({
    url: settings.smtpUrl,
    from: { name: 'Navette', address: fromAddress(settings) },
    timeoutMs: TIMEOUT_MS,
  });
}
