/** The characters of 0x80 to 0xFF in the encodings of old Macs and of DOS, which French programs still write. */
const MACINTOSH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»… ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■ ';

export const OLD_ENCODINGS = { macintosh: MACINTOSH, cp850: CP850 } as const;
export type OldEncoding = keyof typeof OLD_ENCODINGS;

/** The letters that French, German and Dutch texts are full of, between small letters. */
const LETTERS = new Set('éèêëàâçîïôöùûüäß');
const WINDOWS = new Set([...'éèêëàâçîïôöùûüäßÉÈÀÇÖÜÄ'].map((letter) => letter.charCodeAt(0)));

/**
 * Which of these encodings a text that is no UTF-8 is in: the one in which clearly more of its bytes are letters than in
 * Windows-1252, which it is otherwise (undefined).
 */
export function oldEncoding(head: Buffer): OldEncoding | undefined {
  const high = head.filter((byte, at) => byte >= 0x80 && isLetter(head[at - 1], head[at + 1]));
  if (high.length === 0) return undefined;
  const windows = high.filter((byte) => WINDOWS.has(byte)).length;
  const votes = (Object.keys(OLD_ENCODINGS) as OldEncoding[]).map((name) => {
    const table = OLD_ENCODINGS[name];
    return { name, count: high.filter((byte) => LETTERS.has(table.charAt(byte - 0x80))).length };
  });
  const [best] = votes.sort((a, b) => b.count - a.count);
  return best && best.count > windows * 2 && best.count * 2 > high.length ? best.name : undefined;
}

/** Whether a small letter stands before or behind: a sign between blanks tells nothing. */
function isLetter(before: number | undefined, behind: number | undefined): boolean {
  return [before, behind].some((byte) => byte !== undefined && /[a-z]/.test(String.fromCharCode(byte)));
}

/** The text of bytes in one of these encodings. */
export function decodeOld(bytes: Buffer, encoding: OldEncoding): string {
  const table = OLD_ENCODINGS[encoding];
  return bytes.toString('latin1').replace(/[\x80-\xff]/g, (character) => table.charAt(character.charCodeAt(0) - 0x80));
}
