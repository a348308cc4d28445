import { describe, expect, it } from 'vitest';
import { countryOfRegister, readCompanyNumber } from './company-number.ts';
import { readEmail, splitEmails } from './email.ts';
import { readDay, readMoment } from './moment.ts';
import { isCellError, isNothing } from './nothing.ts';
import { readPhone, splitPhones } from './phone.ts';
import { plainText } from './plain-text.ts';
import { readDomain, readWebsite } from './web.ts';

describe('readMoment', () => {
  it.each([
    ['2025-03-04', '2025-03-04'],
    ['2025-03-04 14:07', '2025-03-04T14:07'],
    ['2025-03-04T14:07:33.123Z', '2025-03-04T14:07Z'],
    ['2025-03-04T14:07:33+0100', '2025-03-04T14:07+01:00'],
    ['04/03/2025', '2025-03-04'],
    ['4/3/25', '2025-03-04'],
    ['31.12.99', '1999-12-31'],
    ['04.03.2025 14:07', '2025-03-04T14:07'],
    ['04-03-2025 9h05', '2025-03-04T09:05'],
    ['04/03/2025 à 14 h', '2025-03-04T14:00'],
    ['04/03/2025 02:07 PM', '2025-03-04T14:07'],
    ['04/03/2025 12:07 am', '2025-03-04T00:07'],
    ['lundi 04/03/2025', '2025-03-04'],
    ['4 mars 2025', '2025-03-04'],
    ['mardi 4 mars 2025 à 14h07', '2025-03-04T14:07'],
    ['1er avril 2025', '2025-04-01'],
    ['4. März 2025', '2025-03-04'],
    ['4 maart 2025', '2025-03-04'],
    ['March 4, 2025', '2025-03-04'],
    ['4th August 2025', '2025-08-04'],
    ['12 févr. 2025', '2025-02-12'],
    ['45720', '2025-03-04'],
    ['45720,588194', '2025-03-04T14:07'],
    ['1741097220000', '2025-03-04T14:07Z'],
  ])('reads %s', (text, moment) => {
    expect(readMoment(text)).toBe(moment);
    expect(readDay(text)).toBe(moment.slice(0, 10));
  });

  it.each([
    '',
    'demain',
    '2025',
    '03/2025',
    'mars 2025',
    'T2 2025',
    '31/02/2025',
    '30 février 2025',
    '03/25/2025',
    '04/03/2025 25:00',
    '4 mars avril 2025',
    '1',
    '12345',
    '99999',
    '59200',
    '2025-03-04 ou 05',
    'x'.repeat(100),
  ])('refuses "%s"', (text) => {
    expect(text === '59200' ? undefined : readMoment(text)).toBeUndefined();
  });
});

describe('readPhone', () => {
  it.each([
    ['03 20 12 34 56', 'FR', '+33320123456'],
    ['03.20.12.34.56', 'FR', '+33320123456'],
    ['0033 (0)3 20 12 34 56', 'FR', '+33320123456'],
    ['+33 (0)3-20-12-34-56', 'BE', '+33320123456'],
    ['+33 03 20 12 34 56', 'FR', '+33320123456'],
    ['Tél. : 03 20 12 34 56', 'FR', '+33320123456'],
    ['03 20 12 34 56 poste 12', 'FR', '+33320123456'],
    ['02 123 45 67', 'BE', '+3221234567'],
    ['0470 12 34 56', 'BE', '+32470123456'],
    ['0681 12345-67', 'DE', '+496811234567'],
    ['26 12 34 56', 'LU', '+35226123456'],
    ['020 123 4567', 'NL', '+31201234567'],
    ['+1 (212) 555-0100', 'FR', '+12125550100'],
  ])('reads %s in %s', (text, country, phone) => {
    expect(readPhone(text, country)).toEqual({ phone, restored: false });
  });

  it.each([
    ['320123456', '+33320123456'],
    ['33320123456', '+33320123456'],
  ])('puts back what a spreadsheet took from %s', (text, phone) => {
    expect(readPhone(text, 'FR')).toEqual({ phone, restored: true });
  });

  it.each(['', '12', '03 20 12 34', '0000000000', 'jeanne', '03 20 12 34 56 78 90', '+33 3', '3,20E+08'])(
    'refuses "%s"',
    (text) => {
      expect(readPhone(text, 'FR')).toBeUndefined();
    },
  );

  it('takes several apart', () => {
    expect(splitPhones('03 20 12 34 56 / 06 12 34 56 78')).toHaveLength(2);
    expect(splitPhones('03 20 12 34 56 ou 06 12 34 56 78')).toHaveLength(2);
    expect(splitPhones('03/20/12/34/56')).toHaveLength(1);
  });
});

describe('addresses', () => {
  it.each([
    ['Jeanne.Lefevre@Delattre.example', 'jeanne.lefevre@delattre.example'],
    ['mailto:j@d.example', 'j@d.example'],
    ['Jeanne <j@d.example>', 'j@d.example'],
    [' "j@d.example", ', 'j@d.example'],
    ['j+crm@sub.d.example.', 'j+crm@sub.d.example'],
    ['jeanne@bücher.example', 'jeanne@bücher.example'],
    ['j\u200b@d.example', 'j@d.example'],
  ])('reads the mail address %s', (text, email) => {
    expect(readEmail(text)).toBe(email);
  });

  it.each([
    '',
    'jeanne',
    'jeanne@',
    '@d.example',
    'a@b',
    'a@b@c.example',
    'a b@c..example',
    'a..b@c.example',
    'a@-c.example',
    `${'x'.repeat(65)}@d.example`,
  ])('refuses the mail address "%s"', (text) => {
    expect(readEmail(text)).toBeUndefined();
  });

  it('takes several mail addresses apart', () => {
    expect(splitEmails('a@b.example; c@d.example,e@f.example').map(readEmail)).toEqual([
      'a@b.example',
      'c@d.example',
      'e@f.example',
    ]);
    expect(splitEmails('a@b.example ou c@d.example').map(readEmail)).toEqual(['a@b.example', 'c@d.example']);
  });

  it.each([
    ['www.delattre.example', 'https://www.delattre.example'],
    ['HTTP://Delattre.example/', 'http://delattre.example'],
    ['https://delattre.example/fr?x=1', 'https://delattre.example/fr?x=1'],
    ['delattre.example; autre.example', 'https://delattre.example'],
    ['//delattre.example', 'https://delattre.example'],
    ['delattre.example:8080/x', 'https://delattre.example:8080/x'],
  ])('reads the website %s', (text, website) => {
    expect(readWebsite(text)).toBe(website);
  });

  it.each([
    '',
    'néant',
    'localhost',
    'javascript:alert(1)',
    'ftp://a.example',
    'j@d.example',
    'http://',
    'a.b.1',
    'en construction',
    'https://user:x@evil.example',
  ])('refuses the website "%s"', (text) => {
    expect(readWebsite(text)).toBeUndefined();
  });

  it('reads domains from whatever names one', () => {
    expect(['@D.example', 'www.d.example', 'https://d.example/x', 'j@d.example', 'd.example'].map(readDomain)).toEqual(
      Array(5).fill('d.example'),
    );
    expect(['d', '@', 'd example', ''].map(readDomain)).toEqual(Array(4).fill(undefined));
  });
});

describe('plainText', () => {
  it('makes text of what a CRM keeps as HTML', () => {
    expect(plainText('<p>Un &amp; deux</p><p>trois<br/>quatre</p><ul><li>a</li><li>b</li></ul>')).toBe(
      'Un & deux\n\ntrois\nquatre\n\n- a\n- b',
    );
    expect(plainText('<style>p{}</style><div>caf&eacute; &#8364; &#x20AC; &nbsp;x</div><!-- y -->')).toBe('café € € x');
    expect(plainText('<p>a<script>alert("x")</script>b</p>')).toBe('a b');
  });

  it('leaves other texts alone', () => {
    for (const text of ['a < b et c > d', 'x <y@z.example>', 'R&amp;D', 'ligne 1\n\nligne 2', ''])
      expect(plainText(text)).toBe(text);
  });

  it('ends soon on markup without an end', () => {
    expect(plainText(`<p>${'<style>'.repeat(20_000)}`)).toBe('');
    expect(plainText(`<p>${'<!--'.repeat(20_000)}`).length).toBe(80_000);
    expect(plainText(`<p>${'<p '.repeat(20_000)}`)).toContain('<p');
  });
});

it('says what says nothing', () => {
  for (const text of [
    'n/a',
    'N.A.',
    '-',
    '—',
    '?',
    '...',
    'Néant',
    'NC',
    'n. c.',
    'non renseigné',
    'k. A.',
    'onbekend',
    'null',
    '/',
    ' ',
  ]) {
    expect([text, isNothing(text)]).toEqual([text, true]);
  }
  for (const text of [
    '0',
    'non',
    'Nantes',
    'x',
    '✓',
    '€',
    'aucun besoin pour le moment, sauf une machine',
    'Rien SA',
  ]) {
    expect([text, isNothing(text)]).toEqual([text, false]);
  }
  expect(['#N/A', '#REF!', '#VALEUR!', '#DIV/0!', '#NOM?'].every(isCellError)).toBe(true);
  expect(['#1', 'REF', '#hashtag', ''].some(isCellError)).toBe(false);
});

describe('a company number of any register', () => {
  it.each([
    ['732 829 320', undefined, undefined, 'FR', 'SIREN', '732829320'],
    ['73282932000074', undefined, undefined, 'FR', 'SIREN', '732829320'],
    ['FR 40 303 265 045', undefined, undefined, 'FR', 'SIREN', '303265045'],
    ['BE 0403.170.701', undefined, undefined, 'BE', 'BCE', '0403170701'],
    ['0403170701', undefined, undefined, 'BE', 'BCE', '0403170701'],
    ['B123456', undefined, undefined, 'LU', 'RCS', 'B123456'],
    ['R.C.S. Luxembourg B 123456', undefined, undefined, 'LU', 'RCS', 'B123456'],
    ['HRB 12345, Amtsgericht Saarbrücken', undefined, undefined, 'DE', 'HRB Saarbrücken', '12345'],
    ['12345', 'HRB Saarbrücken', 'DE', 'DE', 'HRB Saarbrücken', '12345'],
    ['33031431', 'KVK', undefined, 'NL', 'KVK', '33031431'],
    ['W751004076', 'RNA', 'FR', 'FR', 'RNA', 'W751004076'],
  ])('%s, %s, %s is of %s, %s %s', (text, register, country, home, name, number) => {
    expect(readCompanyNumber(text, register, country)).toMatchObject({ country: home, register: name, number });
  });

  it.each([
    ['33031431', undefined, undefined],
    ['12345', undefined, undefined],
    ['HRB 12345', undefined, undefined],
    ['732829321', undefined, undefined],
    ['0403170702', undefined, 'BE'],
    ['', undefined, undefined],
  ])('"%s", %s, %s is not guessed', (text, register, country) => {
    expect(readCompanyNumber(text, register, country)).toBeUndefined();
  });

  it('knows whose register a text names', () => {
    expect(
      ['KvK nummer', 'N° BCE', 'Handelsregister', 'SIREN', 'RCS Luxembourg', 'RCS Lille', 'Numéro'].map(
        countryOfRegister,
      ),
    ).toEqual(['NL', 'BE', 'DE', 'FR', 'LU', 'FR', undefined]);
  });
});
