/** Where a mail server is, and how to speak to it. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps). */
  readonly secure: boolean;
  /** Never in the clear: STARTTLS or nothing. */
  readonly requireTLS: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
  readonly tls: { readonly rejectUnauthorized: boolean };
}

const PORTS: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;
const SWITCHES: Readonly<Record<string, readonly string[]>> = { tls: ['optional', 'required'], certificate: ['any'] };
const EXPECTED = 'smtp://user:password@host:587 or smtps://user:password@host:465';

/**
 * Reads "smtp://user:password@host:587" or "smtps://…:465". Of smtp, TLS is used where the server offers it, and
 * insisted upon where there is a password that would go over a network. After "?", `tls=required` insists always,
 * and two switches are for a server that stands in one's own house: `tls=optional` lets the password go in the clear,
 * `certificate=any` believes any certificate.
 * @throws RangeError saying what is expected, never what was given: it may hold a password.
 */
export function parseSmtpUrl(text: string): SmtpServer {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const port = PORTS[url?.protocol ?? ''];
  if (!url?.hostname || port === undefined) throw new RangeError(`The address of a mail server is ${EXPECTED}`);
  const switches = readSwitches(url);
  const secure = url.protocol === 'smtps:';
  const hasPassword = url.username !== '' || url.password !== '';
  const isExposed = hasPassword && !LOOPBACK.test(url.hostname);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? port : Number(url.port),
    secure,
    requireTLS: !secure && (switches.tls === 'required' || (isExposed && switches.tls !== 'optional')),
    ...(hasPassword ? { auth: { user: decode(url.username), pass: decode(url.password) } } : {}),
    tls: { rejectUnauthorized: switches.certificate !== 'any' },
  };
}

function readSwitches(url: URL): Readonly<Record<'tls' | 'certificate', string | null>> {
  for (const [name, value] of url.searchParams) {
    if (!SWITCHES[name]?.includes(value)) {
      throw new RangeError(
        'After "?" the address of a mail server takes tls=required, tls=optional and certificate=any only',
      );
    }
  }
  return { tls: url.searchParams.get('tls'), certificate: url.searchParams.get('certificate') };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new RangeError('The password of a mail server has a "%" that is not written as %25');
  }
}
