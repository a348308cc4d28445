import { describe, expect, it } from 'vitest';
import { readRegisterNumber } from './read-register-number.ts';

describe('a register number', () => {
  it.each([
    ['FR', undefined, '732 829 320', 'SIREN', '732829320'],
    ['FR', 'siren', 'SIREN 732829320', 'SIREN', '732829320'],
    ['FR', 'RCS Lille Métropole', '732 829 320', 'SIREN', '732829320'],
    ['FR', undefined, '732 829 320 R.C.S. Lille Métropole', 'SIREN', '732829320'],
    ['FR', 'RCS', 'RCS Lille B 732 829 320', 'SIREN', '732829320'],
    ['FR', 'TVA intracommunautaire', '40 303 265 045', 'SIREN', '303265045'],
    ['FR', undefined, 'FR 40 303 265 045', 'SIREN', '303265045'],
    ['FR', 'RNA', 'w751004076', 'RNA', 'W751004076'],
    ['BE', undefined, '0403.170.701', 'BCE', '0403170701'],
    ['BE', 'KBO', 'BE0403.170.701', 'BCE', '0403170701'],
    ['BE', "numéro d'entreprise", '0403170701', 'BCE', '0403170701'],
    ['BE', 'BTW', 'BE 0403.170.701', 'BCE', '0403170701'],
    ['NL', 'KvK', '33031431', 'KVK', '33031431'],
    ['LU', 'RCS Luxembourg', 'B 123456', 'RCS', 'B123456'],
    ['DE', undefined, 'HRB 12345 Saarbrücken', 'HRB Saarbrücken', '12345'],
    ['DE', 'HRB', '12345 Saarbrücken', 'HRB Saarbrücken', '12345'],
    ['DE', 'HRB Saarbrücken', '12345', 'HRB Saarbrücken', '12345'],
    ['DE', 'HRB Saarbrücken', 'HRB 12345', 'HRB Saarbrücken', '12345'],
    ['DE', 'HRB Saarbrücken', 'HRB 12345 Saarbrücken', 'HRB Saarbrücken', '12345'],
    ['DE', 'Handelsregister', 'HRB 12345 Saarbrücken', 'HRB Saarbrücken', '12345'],
    ['DE', 'USt-IdNr.', '136695976', 'VAT', 'DE136695976'],
    ['CH', 'UID', 'CHE-123.456.788', 'UID', 'CHE123456788'],
    ['ES', undefined, 'b 1234', 'unknown', 'B1234'],
  ])('%s, %s, %j is %s %s', (country, register, text, expected, number) => {
    expect(readRegisterNumber(country, register, text)).toEqual({ ok: true, register: expected, number });
  });

  it('that is a SIRET tells the establishment too', () => {
    expect(readRegisterNumber('FR', 'SIRET', '732 829 320 00074')).toEqual({
      ok: true,
      register: 'SIREN',
      number: '732829320',
      establishment: '73282932000074',
    });
  });

  it.each([
    ['FR', 'HRB', '732829320', 'unknown_register'],
    ['FR', 'SIRET', '732829320', 'wrong_length'],
    ['FR', 'SIREN', '732829321', 'wrong_check'],
    ['FR', undefined, 'BE0403170701', 'wrong_form'],
    ['BE', 'SIREN', '0403170701', 'unknown_register'],
    ['BE', 'TVA', 'FR 40 303 265 045', 'wrong_form'],
    ['DE', undefined, 'HRB 12345', 'no_court'],
    ['DE', 'HRB', '12345', 'no_court'],
    ['DE', undefined, '12345 Saarbrücken', 'wrong_form'],
    ['DE', 'SIREN', 'HRB 12345 Saarbrücken', 'unknown_register'],
    ['CH', 'UID', ' ', 'no_number'],
    ['FR', undefined, '7'.repeat(121), 'too_long'],
  ])('%s, %s, %j is refused: %s', (country, register, text, code) => {
    expect(readRegisterNumber(country, register, text)).toMatchObject({
      ok: false,
      code,
      expected: expect.any(String),
    });
  });
});

describe('a German number', () => {
  it.each([
    ['Amtsgericht Saarbrücken, HRB 12345', 'HRB Saarbrücken', '12345'],
    ['AG SAARBRUECKEN HRB-Nr. 012345', 'HRB Saarbrücken', '12345'],
    ['hrb 12 345 (saarbrucken)', 'HRB Saarbrücken', '12345'],
    ['HRB12345 Saarbrücken', 'HRB Saarbrücken', '12345'],
    ['Registergericht: Amtsgericht Charlottenburg HRB 12345 B', 'HRB Charlottenburg', '12345'],
    ['HRB 12345 Berlin', 'HRB Charlottenburg', '12345'],
    ['HRB 1234 KI Kiel', 'HRB Kiel', '1234 KI'],
    ['HRA 7 Ulm', 'HRA Ulm', '7'],
    ['HRB 99 Bad Homburg', 'HRB Bad Homburg', '99'],
    ['HRB 99 FRANKFURT AM MAIN', 'HRB Frankfurt am Main', '99'],
    ['HRB 99 Frankfurt a.M.', 'HRB Frankfurt am Main', '99'],
    ['GnR 5 Hagen', 'GnR Hagen', '5'],
    ['gnr 5 AG Hagen', 'GnR Hagen', '5'],
  ])('%s is %s %s', (text, register, number) => {
    expect(readRegisterNumber('DE', undefined, text)).toEqual({ ok: true, register, number });
  });
});
