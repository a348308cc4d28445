import { describe, expect, it } from 'vitest';
import { checkRna, checkSiren, checkSiret, sirenOfSiret } from './france.ts';
import { checkBelgianNumber, checkDutchNumber, checkLuxembourgNumber } from './neighbours.ts';
import { normaliseNumber, restoreLeadingZeros } from './normalise.ts';
import { readVatNumber } from './vat.ts';

const code = (read: { ok: true } | { ok: false; code: string }) => (read.ok ? 'right' : read.code);

describe('a SIREN', () => {
  it.each(['732829320', '552120222', '130025265', '356000000', '005520176'])('%s is right', (siren) => {
    expect(checkSiren(siren)).toEqual({ ok: true, number: siren });
  });

  it.each([' 732 829 320 ', '732.829.320', '732\u00a0829\u202f320', '732-829-320', '７３２８２９３２０'])(
    'is read as people write it: %j',
    (text) => expect(checkSiren(text)).toEqual({ ok: true, number: '732829320' }),
  );

  it('with any one digit changed, or two neighbours exchanged, is wrong', () => {
    const siren = '732829320';
    const changed = [...siren].flatMap((digit, place) =>
      [...'0123456789']
        .filter((other) => other !== digit)
        .map((other) => siren.slice(0, place) + other + siren.slice(place + 1)),
    );
    const exchanged = [0, 1, 2, 3, 4, 5, 6, 7]
      .filter((place) => siren[place] !== siren[place + 1])
      .map((place) => siren.slice(0, place) + siren[place + 1] + siren[place] + siren.slice(place + 2));
    expect(changed).toHaveLength(81);
    expect([...changed, ...exchanged].map((text) => code(checkSiren(text)))).toEqual(
      [...changed, ...exchanged].map(() => 'wrong_check'),
    );
  });

  it.each([
    ['', 'no_number'],
    ['73282932', 'wrong_length'],
    ['73282932000074', 'wrong_length'],
    ['7328293ZO', 'wrong_form'],
    ['000000000', 'wrong_check'],
  ])('%j is %s', (text, expected) => expect(code(checkSiren(text))).toBe(expected));
});

describe('a SIRET', () => {
  it.each(['73282932000074', '55212022200013', '13002526500013'])('%s is right', (siret) => {
    expect(checkSiret(siret)).toEqual({ ok: true, number: siret });
    expect(sirenOfSiret(siret)).toEqual({ ok: true, number: siret.slice(0, 9) });
  });

  it.each([
    ['73282932000075', 'wrong_check'],
    ['732829320', 'wrong_length'],
    // The whole satisfies Luhn, the SIREN in it does not.
    ['73282932100072', 'wrong_check'],
  ])('%s is %s', (text, expected) => {
    expect(code(checkSiret(text))).toBe(expected);
    expect(code(sirenOfSiret(text))).toBe(expected);
  });

  it('of La Poste has a sum divisible by five, and Luhn at its head office', () => {
    expect(code(checkSiret('356 000 000 00048'))).toBe('right');
    expect(code(checkSiret('35600000049837'))).toBe('right');
    expect(code(checkSiret('35600000049838'))).toBe('wrong_check');
    // Satisfies Luhn, and is no head office.
    expect(code(checkSiret('35600000000055'))).toBe('wrong_check');
  });

  it('of another company gets no such exception', () => {
    // Its sum is 40.
    expect(code(checkSiret('73282932000004'))).toBe('wrong_check');
  });
});

describe('numbers of the neighbours', () => {
  it.each([
    [checkBelgianNumber, '0403.170.701', '0403170701'],
    [checkBelgianNumber, 'BE 0428.759.497', '0428759497'],
    [checkBelgianNumber, 'TVA BE 0403.019.261', '0403019261'],
    [checkDutchNumber, 'KvK-nr. 33031431', '33031431'],
    [checkLuxembourgNumber, 'R.C.S. Luxembourg : B 123.456', 'B123456'],
    [checkLuxembourgNumber, 'b000123', 'B123'],
    [checkRna, 'W 751 004 076', 'W751004076'],
  ])('%o reads %s', (check, text, number) => expect(check(text)).toEqual({ ok: true, number }));

  it.each([
    [checkBelgianNumber, '0403170702', 'wrong_check'],
    [checkBelgianNumber, '403170701', 'wrong_length'],
    [checkBelgianNumber, '2403170701', 'wrong_form'],
    [checkBelgianNumber, '0000000097', 'wrong_check'],
    [checkDutchNumber, '330314310000', 'wrong_length'],
    [checkDutchNumber, '3303143A', 'wrong_form'],
    [checkLuxembourgNumber, '123456', 'wrong_form'],
    [checkLuxembourgNumber, 'B', 'wrong_form'],
    [checkLuxembourgNumber, ' ', 'no_number'],
    [checkRna, 'W75100407', 'wrong_form'],
  ])('%o says what is wrong with %s', (check, text, expected) => expect(code(check(text))).toBe(expected));
});

describe('a VAT number', () => {
  it.each([
    ['FR 40 303 265 045', 'FR', 'SIREN', '303265045'],
    ['fr23334175221', 'FR', 'SIREN', '334175221'],
    ['FRK7399859412', 'FR', 'SIREN', '399859412'],
    ['N° TVA : FR 40303265045', 'FR', 'SIREN', '303265045'],
    ['BE 0428.759.497', 'BE', 'BCE', '0428759497'],
    ['BE428759497', 'BE', 'BCE', '0428759497'],
    ['DE 136,695 976', 'DE', 'VAT', 'DE136695976'],
    ['LU 150 274 42', 'LU', 'VAT', 'LU15027442'],
    ['NL4495445B01', 'NL', 'VAT', 'NL004495445B01'],
    ['NL002455799B11', 'NL', 'VAT', 'NL002455799B11'],
  ])('%s contains %s %s %s', (text, country, register, number) => {
    expect(readVatNumber(text)).toMatchObject({ ok: true, country, register, number });
  });

  it.each([
    ['FR84323140391', 'wrong_check'],
    ['FRO0303265045', 'wrong_form'],
    ['BE0431150351', 'wrong_check'],
    ['DE136695978', 'wrong_check'],
    ['LU15027443', 'wrong_check'],
    ['NL123456789B90', 'wrong_check'],
    ['NL000000000B00', 'wrong_check'],
    ['ES B12345678', 'wrong_form'],
    ['', 'no_number'],
  ])('%s is %s', (text, expected) => expect(code(readVatNumber(text))).toBe(expected));

  it('of Monaco contains no SIREN', () => {
    const key = (12 + 3 * (12345 % 97)) % 97;
    expect(code(readVatNumber(`FR${String(key).padStart(2, '0')}000012345`))).toBe('no_company_number');
  });
});

describe('a number that a spreadsheet shortened', () => {
  it.each([
    ['SIREN', '5520176', '005520176'],
    ['SIREN', '552120222.0', '552120222'],
    ['SIREN', '552 120 222,00', '552120222'],
    ['SIRET', '552017600016', '00552017600016'],
    ['BCE', '403170701', '0403170701'],
    ['KVK', '1234567', '01234567'],
    ['BCE', '0403.170.701', '0403170701'],
  ] as const)('%s %s is %s', (register, text, number) => expect(restoreLeadingZeros(register, text)).toBe(number));

  it.each([
    ['SIREN', '73282932000074'],
    ['SIREN', '12'],
    ['SIREN', ''],
    ['SIREN', '7,32829E+08'],
    ['KVK', 'B12345'],
  ] as const)('%s %s is none', (register, text) => expect(restoreLeadingZeros(register, text)).toBeUndefined());
});

it('a number is normalised without judging it', () => {
  expect(normaliseNumber(' n° 12.3‑4/5’6\u200b７ b ')).toBe('N°1234567B');
});
