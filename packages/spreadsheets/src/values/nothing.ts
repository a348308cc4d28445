import { fold } from '@navette/taxonomy';

const LONGEST = 30;
const NOTHING = new Set(
  (
    'n a|na|n c|nc|n d|nd|n r|nr|neant|aucun|aucune|rien|vide|inconnu|inconnue|non renseigne|non renseignee|non communique|' +
    'non communiquee|non disponible|non applicable|non precise|sans objet|a completer|a renseigner|none|null|nil|nan|undefined|' +
    'a definir|a determiner|a preciser|a voir|a confirmer|a discuter|non defini|non definie|pas defini|nsp|unknown|to be defined|to be determined|to be confirmed|to be discussed|not defined|not available|not applicable|not provided|no value|empty|tbd|tbc|noch offen|zu klaren|nach absprache|nach vereinbarung|te bepalen|nog te bepalen|keine|keine angabe|k a|unbekannt|nicht verfugbar|' +
    'nicht bekannt|leer|entfallt|geen|onbekend|nvt|n v t|niet van toepassing|niet bekend|leeg'
  ).split('|'),
);

/** How Excel and LibreOffice show a formula that failed, in the four languages. */
const CELL_ERROR =
  /^#(?:N\/A|N\/D|NV|N\/B|REF!|BEZUG!|VERW!|DIV\/0!|DEEL\/0!|VALUE!|VALEUR!|WERT!|WAARDE!|NAME\?|NOM\s?\?|NAAM\?|NULL!|NUL!|LEEG!|NUM!|NOMBRE!|ZAHL!|GETAL!|SPILL!|EPARS!|ÜBERLAUF!|CALC!|GETTING_DATA)$/i;

/** Whether a text says that there is nothing to say: "n/a", "-", "néant", "k. A.", "???". */
export function isNothing(text: string): boolean {
  // What the French register puts in the place of what may not be passed on.
  if (/^\[(?:ND|NON[- ]DIFFUSIBLE)\]$/i.test(text.trim())) return true;
  if (!/[\p{L}\p{N}]/u.test(text)) return !/[€$%✓✔☑]/u.test(text);
  return text.length < LONGEST && !/\d/.test(text) && NOTHING.has(fold(text));
}

/** Whether a text is what a formula shows when it failed: "#N/A", "#REF!", "#VALEUR!". */
export function isCellError(text: string): boolean {
  return CELL_ERROR.test(text.trim());
}
