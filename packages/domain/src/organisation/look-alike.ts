/** Legal forms, folded, that say nothing about who a company is. Longer ones first. */
const LEGAL_FORMS = new Set(
  `sasu sas sarl eurl sa sca snc sci scop scic selarl eirl gie asbl aisbl srl sprl bvba bv nv vof cv scrl
  gmbh mbh ug ag kg ohg ek ev se sarls scs ltd limited llc inc plc spa`.split(/\s+/),
);
/** Words that are left out beside legal forms. */
const FILLERS = new Set('ste societe groupe group et and und en the la le les l de du des d co cie'.split(' '));

/**
 * A name as look-alikes share it: without accents, case, punctuation and legal form ("Ateliers Delattre S.A.S." and
 * "ATELIERS DELATTRE" give "ateliers delattre"). Never empty: a name of nothing but forms is kept as it is.
 */
export function organisationNameKey(name: string): string {
  const folded = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const words = folded.split(' ');
  const telling = words.filter((word) => !LEGAL_FORMS.has(word) && !FILLERS.has(word));
  if (telling.length > 0 && folded !== '') return telling.join(' ');
  return folded || name.trim().toLowerCase() || '?';
}

/** The host of a web address without "www.", lower-case; null when there is none. "https://www.acme.fr/x" gives "acme.fr". */
export function webHost(website: string | null | undefined): string | null {
  const host = /^(?:https?:\/\/)?(?:www\d?\.)?([^/:?#\s@]+\.[^/:?#\s@]+)/i.exec(website?.trim() ?? '')?.[1];
  return host?.toLowerCase() ?? null;
}
