import { describe, expect, it } from 'vitest';
import { findIdentifyingDetails } from './find-identifying-details.ts';
import { type KnownOwner, UNKNOWN_OWNER } from './known-owner.ts';

const owner: KnownOwner = {
  names: ['Ateliers Delattre S.A.S.', 'Tissor®'],
  websites: ['https://www.ateliers-delattre.example/fr'],
  communes: ['Saint-Amand-les-Eaux', 'Roubaix'],
  postalCodes: ['59230'],
  people: ['Marie Dubois', 'LE GOFF Yann', 'Jörg Müller'],
};

/** "kind:excerpt" of each detail. */
function found(text: string, known: KnownOwner = UNKNOWN_OWNER): string[] {
  return findIdentifyingDetails(text, known).map((detail) => {
    expect(text.slice(detail.start, detail.end)).toBe(detail.excerpt);
    return `${detail.kind}:${detail.excerpt}`;
  });
}

describe('mail addresses', () => {
  it.each([
    ['Écrivez à j.dubois+achats@delattre-industrie.example.', 'j.dubois+achats@delattre-industrie.example'],
    ['Contact : marie (at) delattre (point) fr', 'marie (at) delattre (point) fr'],
    ['Mail an joerg.mueller[at]giesserei-saar.de bitte', 'joerg.mueller[at]giesserei-saar.de'],
    ['Stuur naar inkoop @ staalwerk.nl', 'inkoop @ staalwerk.nl'],
    ['(jörg@größe.de)', 'jörg@größe.de'],
    ['contact AT delattre DOT fr', 'contact AT delattre DOT fr'],
    ['voir @delattre_textile sur le réseau', '@delattre_textile'],
  ])('in: %s', (text, email) => {
    expect(found(text)).toEqual([`email:${email}`]);
  });
});

describe('web addresses', () => {
  it.each([
    ['Voir https://www.delattre.example/besoins?id=3, page 2.', 'https://www.delattre.example/besoins?id=3'],
    ['siehe www.giesserei-saar.de.', 'www.giesserei-saar.de'],
    ['notre boutique (delattre-textile.fr) vend', 'delattre-textile.fr'],
    ['linkedin.com/company/delattre', 'linkedin.com/company/delattre'],
    ['Meer op STAALWERK.NL', 'STAALWERK.NL'],
    ['shop.staalwerk.co.uk/x', 'shop.staalwerk.co.uk/x'],
  ])('in: %s', (text, url) => {
    expect(found(text)).toEqual([`url:${url}`]);
  });
});

describe('telephone numbers', () => {
  it.each([
    ['Appelez le 03 20 12 34 56 avant midi', '03 20 12 34 56'],
    ['tél. 03.20.12.34.56', '03.20.12.34.56'],
    ['0612345678', '0612345678'],
    ['06-12-34-56-78', '06-12-34-56-78'],
    ['03 20 12 34 56', '03 20 12 34 56'],
    ['+33 (0)3 20 12 34 56', '+33 (0)3 20 12 34 56'],
    ['0033320123456', '0033320123456'],
    ['Bel ons: 0475 12 34 56', '0475 12 34 56'],
    ['gsm 0475/12.34.56', '0475/12.34.56'],
    ['02/123.45.67', '02/123.45.67'],
    ['Ruf an unter 0681/12345-67 oder mobil', '0681/12345-67'],
    ['(0681) 123 45 67', '(0681) 123 45 67'],
    ['+49 681 9876543', '+49 681 9876543'],
    ['0171 1234567', '0171 1234567'],
    ['06-12345678', '06-12345678'],
    ['020 123 4567', '020 123 4567'],
    ['Tel. 26 12 34 56', '26 12 34 56'],
    ['+352 691 123 456', '+352 691 123 456'],
    ['+1 (415) 555-2671', '+1 (415) 555-2671'],
  ])('in: %s', (text, phone) => {
    expect(found(text)).toEqual([`phone:${phone}`]);
  });

  it('side by side', () => {
    expect(found('03 20 12 34 56 / 06 12 34 56 78')).toEqual(['phone:03 20 12 34 56', 'phone:06 12 34 56 78']);
  });
});

describe('register numbers', () => {
  it.each([
    ['notre SIREN 732 829 320', 'SIREN 732 829 320'],
    ['n° 732829320', '732829320'],
    ['établissement 732 829 320 00074', '732 829 320 00074'],
    ['SIRET : 73282932000074', 'SIRET : 73282932000074'],
    ['TVA FR 40 303 265 045', 'FR 40 303 265 045'],
    ['FR40303265045', 'FR40303265045'],
    ['BE 0403.170.701', 'BE 0403.170.701'],
    ['ondernemingsnummer 0403.170.701', 'ondernemingsnummer 0403.170.701'],
    ['eingetragen als 0403.170.701', '0403.170.701'],
    ['USt-IdNr. DE136695976', 'DE136695976'],
    ['LU 12345613', 'LU 12345613'],
    ['NL004495445B01', 'NL004495445B01'],
    ['HRB 12345 Saarbrücken', 'HRB 12345'],
    ['Amtsgericht Saarbrücken, HRA 812', 'HRA 812'],
    ['RCS Lille Métropole 732 829 320', 'RCS Lille Métropole 732 829 320'],
    ['R.C.S. Luxembourg B 12345', 'R.C.S. Luxembourg B 12345'],
    ['KvK-nummer 12345678', 'KvK-nummer 12345678'],
    ['Handelsregister Nr. 47112', 'Handelsregister Nr. 47112'],
  ])('in: %s', (text, number) => {
    expect(found(text)).toEqual([`register_number:${number}`]);
  });

  it.each([
    'FR76 3000 6000 0112 3456 7890 189',
    'DE89370400440532013000',
    'BE68 5390 0754 7034',
    'NL91 ABNA 0417 1643 00',
  ])('of an account: %s', (iban) => {
    expect(found(`Virement sur ${iban} sous 30 jours`)).toEqual([`iban:${iban}`]);
  });
});

describe('street addresses', () => {
  it.each([
    ['Notre atelier, 12 bis rue des Tanneurs, tourne en 3×8', '12 bis rue des Tanneurs'],
    ['au 4, avenue Jean Jaurès, 59100 Roubaix', '4, avenue Jean Jaurès, 59100 Roubaix'],
    ["25 place de l'Église", "25 place de l'Église"],
    ['au 3 rue du 8 Mai 1945 à 14 h', '3 rue du 8 Mai 1945'],
    ['Bosweg 5, 9000 Gent', 'Bosweg 5, 9000 Gent'],
    ['dans la ZI de la Pilaterie', 'ZI de la Pilaterie'],
    ['Lieferung an Saarbrücker Straße 12a', 'Saarbrücker Straße 12a'],
    ['Industriestr. 5, 66111 Saarbrücken', 'Industriestr. 5, 66111 Saarbrücken'],
    ['Lindenweg 3, 66111 Saarbrücken', 'Lindenweg 3, 66111 Saarbrücken'],
    ['Kerkstraat 12 in de buurt', 'Kerkstraat 12'],
    ['Brusselsesteenweg 100, 9090 Melle', 'Brusselsesteenweg 100, 9090 Melle'],
    ['at 12 High Street', '12 High Street'],
    ['Postfach 10 11', 'Postfach 10 11'],
  ])('in: %s', (text, address) => {
    expect(found(text)).toEqual([`address:${address}`]);
  });
});

describe('what is known of the owner', () => {
  it.each([
    ['Les ATELIERS DELATTRE cherchent', ['organisation_name:ATELIERS DELATTRE']],
    ['chez Ateliers-Delattre SAS', ['organisation_name:Ateliers-Delattre']],
    ['AteliersDelattre', ['organisation_name:AteliersDelattre']],
    ['la ligne Delattre de 1987', ['organisation_name:Delattre']],
    ["Delattre's line", ['organisation_name:Delattre']],
    ['nos fils TISSOR sont', ['organisation_name:TISSOR']],
    ['nos ateliers de tissage', []],
    ['demandez à Marie Dubois', ['person_name:Marie Dubois']],
    ['Dubois Marie, achats', ['person_name:Dubois Marie']],
    ['selon J. Mueller et M. Dubois', ['person_name:J. Mueller', 'person_name:M. Dubois']],
    ['Mme Dubois répond', ['person_name:Dubois']],
    ['la direction (Yann Le Goff)', ['person_name:Yann Le Goff']],
    ['notre usine de Roubaix', ['place:Roubaix']],
    ['usine à roubaix', ['place:roubaix']],
    ['à St Amand les Eaux (59230)', ['place:St Amand les Eaux', 'place:59230']],
    ['59230 pièces par an', []],
    ['le bois du pays', []],
  ])('in: %s', (text, expected) => {
    expect(found(text, owner)).toEqual(expected);
  });

  it('is a person under each form of the name, and no thing that is called the same', () => {
    const people = ['Jan van den Berg', 'M. Jean-Luc PETIT', 'Dr. Petra Schmidt-Hofer'];
    const known = { ...UNKNOWN_OWNER, people };
    expect(found('Herr van den Berg, Jan Van den Berg, J. van den Berg, Vandenberg', known)).toEqual([
      'person_name:Berg',
      'person_name:Jan Van den Berg',
      'person_name:J. van den Berg',
      'person_name:Vandenberg',
    ]);
    expect(found('Der Berg, ein Berg, le Petit Robert. Petit atelier, petit prix', known)).toEqual([]);
    expect(found('JL Petit, Jean-Luc Petit, PETIT Jean-Luc, Frau Schmidt-Hofer', known)).toEqual([
      'person_name:JL Petit',
      'person_name:Jean-Luc Petit',
      'person_name:PETIT Jean-Luc',
      'person_name:Schmidt-Hofer',
    ]);
  });

  it('is a person by the first or the family name alone, but for common words in small letters', () => {
    const known = { ...UNKNOWN_OWNER, people: ['Odile Patronne', 'Rémi Petit', 'Claire Vasseur'] };
    const unseen = (text: string) =>
      findIdentifyingDetails(text, known, { unseen: true }).map(({ excerpt }) => excerpt);
    expect(unseen('Demandez à odile, à REMI ou à Patronne.')).toEqual(['odile', 'REMI', 'Patronne']);
    expect(unseen('Odile')).toEqual(['Odile']);
    expect(unseen('Petit vous répond. Claire aussi.')).toEqual(['Petit', 'Claire']);
    expect(unseen('un petit atelier, une eau claire, un crocodile')).toEqual([]);
    expect(found('Un Petit atelier. Claire, comme de l’eau', known)).toEqual([]);
    expect(found('selon Odile', known)).toEqual(['person_name:Odile']);
  });

  it('is a place with its article, with Saint cut short, or in small letters', () => {
    const known = { ...UNKNOWN_OWNER, communes: ["L'Isle-d'Abeau", 'Saint-Étienne Cedex 2', 'Den Haag'] };
    expect(found("À L’Isle d’Abeau, isle d'abeau ; ST ETIENNE ; den haag", known)).toEqual([
      'place:L’Isle d’Abeau',
      "place:isle d'abeau",
      'place:ST ETIENNE',
      'place:den haag',
    ]);
  });

  it('is found in texts without accents or with umlauts written out', () => {
    const known = { ...UNKNOWN_OWNER, names: ['Müller Gießerei GmbH'], communes: ['Völklingen'] };
    expect(found('Die Mueller Giesserei in Voelklingen', known)).toEqual([
      'organisation_name:Mueller Giesserei',
      'place:Voelklingen',
    ]);
    expect(found('MULLER-GIESSEREI, VOLKLINGEN', known)).toEqual([
      'organisation_name:MULLER-GIESSEREI',
      'place:VOLKLINGEN',
    ]);
  });

  it('is, where it is short, only what is written just so', () => {
    const known = {
      ...UNKNOWN_OWNER,
      names: ['ABX SARL', 'SAS'],
      postalCodes: ['9000', '5611AB'],
      communes: ['Tours', 'Eu'],
    };
    expect(found('ABX cherche ; abx non ; une SAS aussi', known)).toEqual(['organisation_name:ABX']);
    expect(found('ISO 9000, 9000 Stück, 9000 Gent, 5611 AB', known)).toEqual(['place:9000', 'place:5611 AB']);
    expect(found('trois tours à commande numérique, eu égard au prix, à Tours', known)).toEqual(['place:Tours']);
  });

  it('is not what others are called', () => {
    expect(found('M. Dupont et la société Lambert de Lille, 59000 pièces', owner)).toEqual([]);
    expect(found('M. Dupont', UNKNOWN_OWNER)).toEqual([]);
  });
});

describe('what a need is made of', () => {
  it.each([
    'Certification ISO 13485, EN 10025-2, IP67, DIN EN ISO 9001:2015, NF EN 1090-2, ATEX 2014/34/UE',
    'Tôles S355J2 de 1200 x 800 x 12 mm, tolérance ±0,05 mm, Ra 0,8',
    'Budget de 25 000 € à 1 250 000 EUR, soit 20 000 pièces par an et 1.250.000,00 €',
    'Code NC 8708 29 10, NC8 87082910, position 0406 10 20 00, code douanier 84795000',
    'Réponse avant le 12.03.2026, entre le 01/02/2026 et le 05-06-26, démarrage 2026-09-01 à 08:30',
    'réf. 0345678912, article n° 123456782, plan 12-0320-123, Bosch 0 281 002 667',
    'Dureté HRB 85, HRC 58-62, 60 HRC, HRA 70',
    'Fertigungsstraße 2 und Transferstraße 12, O-Ring 4 mm, Federweg 12 mm, Arbeitsplatz 3',
    'Härte HRB 80, Teilenummer 0320123456, Zeichnungsnr. 4711-0815, M12x1,5',
    'Losgröße 10 000 000 Stück, 100 000 009 Stück, Druck 6 bar, 400 V, 50 Hz, 0,5 bis 3 kW',
    'Produktion in 3 Schichten, 5000 h/Jahr, +20 000 000 Stück, +5 %, -40 °C bis +125 °C',
    'Levering binnen 6 weken, 2 x 400 mm, 15.000 stuks, productiestraat 3, NEN-EN 1090',
    '3 cours de formation, 2 places de parking, 1 voie de chargement, 5 routes',
    'Node.js, ASP.NET, OPC UA, TCP/IP, z.B. Stahl, u.a. Guss, p.ex. l’acier, etc. fin.De plus',
    'robot mobile 200 000 cycles, portable 12 000 heures, débit 03 20 25 30 35 mm',
    'TRL 6-7, 24/7, 3×8, Industrie 4.0, version 2.10.4, 192.168.0.1',
    'formats 01 02 03 04 05 et 05-10-15-20-25, 0120 345 678 tr/min, Los 3, 25000 Teile, ISO 9000, 9000 Teile',
    '1.4404 / X2CrNiMo17-12-2, 42CrMo4+QT, RAL 7035, DN 50 PN 16, CPV 42000000-6, EAN 3012345678900, 10.0.0.1',
    'rue de stockage, zone industrielle, parc d’activités, une avenue pour l’innovation',
    'Lens, Orange, Dubois, Martin',
    '',
  ])('is not found: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the details of a text', () => {
  it('come in order and do not overlap', () => {
    const text = `Ateliers Delattre, 12 rue de Roubaix, 59230 Saint-Amand-les-Eaux, SIREN 732 829 320.
Marie Dubois, marie.dubois@ateliers-delattre.example, 03 27 12 34 56, www.ateliers-delattre.example`;
    const details = findIdentifyingDetails(text, owner);
    expect(details.map(({ kind }) => kind)).toEqual([
      'organisation_name',
      'address',
      'register_number',
      'person_name',
      'email',
      'phone',
      'url',
    ]);
    for (const [index, detail] of details.entries()) {
      expect(detail.start).toBeGreaterThanOrEqual(details[index - 1]?.end ?? 0);
      expect(detail.end).toBeGreaterThan(detail.start);
    }
  });

  it('are a hundred at most', () => {
    expect(found('a@b.example, '.repeat(300))).toHaveLength(100);
  });

  it('are the same wherever in a long text they stand', () => {
    const details = 'Delattre, 03 20 12 34 56, a.b@c.example, FR76 3000 6000 0112 3456 7890 189, 12 rue des Tanneurs';
    for (let blanks = 0; blanks < 600; blanks += 13) {
      const text = `${'x '.repeat(blanks)}${details}${' y'.repeat(blanks)}`;
      expect(found(text, owner)).toEqual([
        'organisation_name:Delattre',
        'phone:03 20 12 34 56',
        'email:a.b@c.example',
        'iban:FR76 3000 6000 0112 3456 7890 189',
        'address:12 rue des Tanneurs',
      ]);
    }
  });
});
