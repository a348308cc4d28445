const LOCAL = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/**
 * A mail address in lower case, without what people put around it: "mailto:", "Jeanne Lefèvre <jeanne@exemple.fr>", "Jeanne (jeanne@exemple.fr)".
 * Undefined when it can't be one.
 */
export function readEmail(text: string): string | undefined {
  const inside = /<([^<>]{3,320})>/.exec(text)?.[1] ?? /\(([^()\s]{1,64}@[^()\s]{3,255})\)\s*$/.exec(text)?.[1] ?? text;
  const plain = inside
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\ufeff]/g, '')
    .replace(/^mailto:/i, '')
    .replace(/^["'(]+|["'),.;:]+$/g, '')
    .toLowerCase();
  const [local = '', domain = '', ...rest] = plain.split('@');
  const fits = rest.length === 0 && LOCAL.test(local) && !local.includes('..') && !local.startsWith('.');
  return fits && isDomain(domain) ? plain : undefined;
}

/** The mail addresses of a cell that holds several, separated by ; , / or blanks. */
export function splitEmails(text: string): readonly string[] {
  if (!/@.*@/s.test(text)) return [text];
  return text
    .split(/[;,\n\r|]+|\s*:::\s*|\s\/\s|\s+(?:ou|et|or|and|und|oder|en|of)\s+|\s+(?=\S+@)/)
    .filter((part) => part.includes('@'));
}

/** Whether a text is the name of a host with a top-level domain, in lower case: "exemple.fr". */
export function isDomain(text: string): boolean {
  const labels = text.split('.');
  const top = labels.at(-1) ?? '';
  const whole = text.length <= 253 && labels.length >= 2 && labels.every((label) => LABEL.test(label));
  return whole && (/^\p{L}{2,}$/u.test(top) || top.startsWith('xn--'));
}

const PUBLIC_MAIL = new Set(
  (
    'gmail.com googlemail.com outlook.com outlook.fr outlook.de outlook.be hotmail.com hotmail.fr hotmail.de hotmail.be ' +
    'live.com live.fr live.be msn.com yahoo.com yahoo.fr yahoo.de ymail.com icloud.com me.com mac.com aol.com orange.fr ' +
    'wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr gmx.de gmx.net gmx.fr web.de t-online.de ' +
    'freenet.de posteo.de mailbox.org skynet.be telenet.be proximus.be scarlet.be ziggo.nl kpnmail.nl planet.nl hetnet.nl ' +
    'xs4all.nl pt.lu internet.lu proton.me protonmail.com pm.me tutanota.com zoho.com mail.com yandex.com'
  ).split(' '),
);

/** Whether anybody can have an address there, so that it tells nothing of a company. */
export function isPublicMail(domain: string): boolean {
  return PUBLIC_MAIL.has(domain);
}
