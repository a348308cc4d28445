import { type NumberProblem, problem } from './checked.ts';
import { courtName } from './courts.ts';

const EXPECTED = 'a register number with its court, such as "HRB 12345 Saarbrücken"';
/** A section of the register and the number in it. */
const ENTRY = /(?<!\p{L})(HRA|HRB|GNR|GSR|PR|VR)[\s.:-]*(?:(?:NR|NUMMER)[\s.:-]*)?(\d(?:[\d\s.]*\d)?)/iu;
/** What some courts append to their numbers: "HRB 1234 KI". */
const SUFFIX = /^\s*(?!AG(?!\p{L}))([A-Z]{1,2})(?![\p{L}\d])/u;
const MOST_DIGITS = 7;
const SECTIONS: Readonly<Record<string, string>> = { GNR: 'GnR', GSR: 'GsR' };

/** A number in a German register. `register` names section and court, since each court counts from 1: "HRB Saarbrücken". */
export interface GermanNumber {
  readonly ok: true;
  readonly register: string;
  readonly number: string;
}

/**
 * Reads "HRB 12345 Saarbrücken", "Amtsgericht Saarbrücken, HRB 12345" and the like. A number without its court is a
 * problem, not a guess: the same number exists at a hundred courts.
 */
export function readGermanNumber(text: string): GermanNumber | NumberProblem {
  const plain = text
    .normalize('NFKC')
    .replace(/[()[\],;]/g, ' ')
    .trim();
  if (plain === '') return problem('no_number', EXPECTED);
  const entry = ENTRY.exec(plain);
  if (entry === null) return problem('wrong_form', EXPECTED);
  const [found, section = '', written = ''] = entry;
  const digits = written.replace(/\D/g, '').replace(/^0+/, '');
  if (digits === '' || digits.length > MOST_DIGITS) return problem('wrong_form', EXPECTED);
  const after = plain.slice(entry.index + found.length);
  const suffix = SUFFIX.exec(after)?.[1] ?? '';
  const court = courtName(`${plain.slice(0, entry.index)} ${after.replace(SUFFIX, ' ')}`);
  if (court === undefined) return problem('no_court', EXPECTED);
  const upper = section.toUpperCase();
  return {
    ok: true,
    register: `${SECTIONS[upper] ?? upper} ${court}`,
    // Charlottenburg appends a B to every number, which people leave out as often as not.
    number: suffix === '' || court === 'Charlottenburg' ? digits : `${digits} ${suffix}`,
  };
}
