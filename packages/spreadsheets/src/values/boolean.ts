import { fold } from '@navette/taxonomy';

const YES = new Set(['oui', 'o', 'vrai', 'yes', 'y', 'true', 'ja', 'j', 'wahr', 'waar', '1', 'x', 'ok']);
const NO = new Set(['non', 'n', 'faux', 'no', 'false', 'nein', 'nee', 'falsch', 'onwaar', '0']);

/** "oui", "no", "ja", "nein", "x", "0"…; undefined when it is neither yes nor no. */
export function readBoolean(text: string): boolean | undefined {
  const word = fold(text) || (/^[✓✔☑]$/u.test(text.trim()) ? 'x' : '');
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
