import { domainToUnicode } from 'node:url';
import { isDomain } from './email.ts';

const LONGEST = 300;

/**
 * A web address with its scheme: "www.exemple.fr" gives "https://www.exemple.fr". Undefined when it can't be one, is a
 * mail address, or is longer than 300 characters.
 */
export function readWebsite(text: string): string | undefined {
  const plain =
    text
      .trim()
      .replace(/^<|>$/g, '')
      .split(/[\s;|]+/)[0] ?? '';
  if (plain.length > LONGEST || /^[^/?#]*@/.test(plain.replace(/^https?:\/\//i, ''))) return undefined;
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return undefined;
  const url = URL.parse(scheme ? plain : `https://${plain.replace(/^\/\//, '')}`);
  if (!url || !isDomain(domainToUnicode(url.hostname))) return undefined;
  const address = url.pathname === '/' && !url.search && !url.hash ? url.origin : url.href;
  return address.length <= LONGEST ? address : undefined;
}

/** A domain in lower case, from "@exemple.fr", "www.exemple.fr", a web address or a mail address; undefined otherwise. */
export function readDomain(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  const mail = /^[^\s/]*@([^\s/@]+)$/.exec(plain)?.[1];
  const url = mail === undefined ? readWebsite(plain) : undefined;
  const host = mail ?? (url && domainToUnicode(new URL(url).hostname).replace(/^www\d?\./, ''));
  return host !== undefined && isDomain(host) ? host : undefined;
}

const SHARED_HOSTS =
  /(?:^|\.)(?:linkedin\.com|facebook\.com|twitter\.com|x\.com|instagram\.com|youtube\.com|xing\.com|linktr\.ee|crunchbase\.com|dealroom\.co|f6s\.com|societe\.com|pappers\.fr|kompass\.com|europages\.[a-z]{2,3}|notion\.(?:so|site)|google\.com|github\.com|wikipedia\.org|annuaire-entreprises\.data\.gouv\.fr)$/;

/** Whether anybody may have a page there, so that it tells nothing of a company: social networks, directories. */
export function isSharedHost(domain: string): boolean {
  return SHARED_HOSTS.test(domain);
}
