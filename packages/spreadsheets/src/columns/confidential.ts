import { fold } from '@navette/taxonomy';

const SECRET =
  /^(?:confiden|anonym|anoniem|discret|discreet|diskret|secre[ts]|geheim|vertraulich|vertrouwelijk|nda$|embargo)/;

/**
 * Whether a column of needs asks what must stay confidential, however it puts it: "Confidentiel ?", "Anonyme (O/N)",
 * "NDA required". No such column may be left aside, for what it says protects somebody.
 */
export function isConfidential(header: string): boolean {
  return fold(header)
    .split(' ')
    .some((word) => SECRET.test(word));
}
