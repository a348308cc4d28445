import { fold } from '@navette/taxonomy';

const CLOSED =
  /^(?:f|c)$|\b(?:ferme|fermee|cesse|cessee|cessation|radie|radiee|radiation|dissoute?|liquidee?|closed|dissolved|inactive|inactif|struck off|ceased|defunct|bankrupt|geloscht|erloschen|aufgelost|geschlossen|stopgezet|opgeheven|ontbonden|gesloten|failliet|doorgehaald)\b/;
const OPEN =
  /^(?:a|o|ac)$|\b(?:actif|active|activite|ouvert|ouverte|open|operating|operational|normale?|aktiv|actief)\b/;

/** Whether a register says that a company goes on ("A", "Active") or not ("F", "C", "Cessée"); undefined when it says neither. */
export function readRegisterState(text: string): 'open' | 'closed' | undefined {
  const word = fold(text);
  if (/\b(?:pas|non|not|nicht|niet)\b/.test(word)) return undefined;
  if (CLOSED.test(word)) return 'closed';
  return OPEN.test(word) ? 'open' : undefined;
}

/** What may be passed on: "O" all, "P" a part, "N" nothing; a word that is none of these is no permission. */
export function readPublication(text: string): 'full' | 'partial' | 'none' {
  const word = fold(text);
  if (/^(?:o|oui|yes|true|1|diffusible|diffusion totale|publie|d)$/.test(word)) return 'full';
  return /^(?:n|non|no|false|0|non diffusible)$/.test(word) ? 'none' : 'partial';
}
