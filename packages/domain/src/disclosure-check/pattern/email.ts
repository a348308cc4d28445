import type { Finder } from '../scan/finder.ts';

/** The sign itself, and how people write it to keep it from machines. */
const AT =
  '(?:[ \u00a0]?@[ \u00a0]?|[ \u00a0]?[(\\[{](?:at|ät|a|arobase|chez)[)\\]}][ \u00a0]?|[ \u00a0]arobase[ \u00a0])';
const DOT = '(?:\\.|[ \u00a0]?[(\\[{](?:dot|point|punkt|punt)[)\\]}][ \u00a0]?|[ \u00a0]point[ \u00a0])';
const LABEL = '[\\p{L}\\p{N}-]{1,63}';

/** Mail addresses, plain or spelt out: "j.dubois@delattre.example", "jean (at) delattre (point) fr". */
export const EMAIL: Finder = {
  kind: 'email',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+'-]{1,64}${AT}(?:${LABEL}${DOT}){1,4}\\p{L}{2,24}(?![\\p{L}\\p{N}])`,
    'giu',
  ),
};

/** "contact AT delattre DOT fr"; in small letters "at" is a word as any other. */
export const SPELT_EMAIL: Finder = {
  kind: 'email',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64} AT ${LABEL}(?: DOT ${LABEL}){1,3}(?![\\p{L}\\p{N}])`,
    'gu',
  ),
};

/** The half of an address, or a name on a network: "contact@delattre", "@delattre". */
export const HALF_EMAIL: Finder = {
  kind: 'email',
  pattern: /(?<![\p{L}\p{N}._%+@-])(?:[\p{L}\p{N}._%+-]{1,64})?@\p{L}[\p{L}\p{N}_-]{2,62}(?![\p{L}\p{N}])/gu,
};
