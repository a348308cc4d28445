import type { Finder, Found } from '../scan/finder.ts';
import { NO_HOSTS, TOP_LEVEL_DOMAINS } from './top-level-domains.ts';

/** What ends a sentence or a bracket rather than an address. */
const CLOSING = /[.,;:!?)\]}»”’'"]+$/;

/** Addresses that say that they are: "https://…", "www.…". */
export const WRITTEN_URL: Finder = {
  kind: 'url',
  pattern: /(?<![\p{L}\p{N}])(?:(?:https?|ftp):\/\/|www\d?\.)[^\s<>"«»]{2,300}/giu,
  judge({ text }) {
    const length = text.length - (CLOSING.exec(text)?.[0].length ?? 0);
    return { from: 0, length };
  },
};

/** Hosts by themselves: "delattre.example", "boutique.delattre.fr/contact". */
export const BARE_HOST: Finder = {
  kind: 'url',
  pattern:
    /(?<![\p{L}\p{N}@._/-])(?:[\p{L}\p{N}-]{1,63}\.){1,4}(\p{L}{2,24})(?![\p{L}\p{N}@-]|\.\p{L})(?:[/?#][^\s<>"«»]{0,200})?/gu,
  judge: judgeHost,
};

function judgeHost({ text, groups }: Found) {
  const end = groups[0] ?? '';
  // "acier.De nouveau" lacks a blank; nobody writes a host with one capital at its end.
  if (end !== end.toLowerCase() && end !== end.toUpperCase()) return undefined;
  if (!TOP_LEVEL_DOMAINS.has(end.toLowerCase())) return undefined;
  const host = (/^[^/?#]+/.exec(text)?.[0] ?? '').toLowerCase();
  const main = host.split('.').at(-2) ?? '';
  if (NO_HOSTS.has(host) || main.length < 2 || !/\p{L}/u.test(main)) return undefined;
  return { from: 0, length: text.length - (CLOSING.exec(text)?.[0].length ?? 0) };
}
