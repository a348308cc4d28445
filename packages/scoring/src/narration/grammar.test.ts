import type { Language } from '@navette/taxonomy';
import { describe, expect, it } from 'vitest';
import type { CriterionKey, CriterionResult, Explanation, GateResult } from '../explanation/explanation.ts';
import { narrate } from './narrate.ts';

/** An explanation with these criteria and gates; the rest of it is silent. */
function explanation(criteria: readonly CriterionResult[], gates: readonly GateResult[] = []): Explanation {
  const eligible = gates.every(({ passed }) => passed !== false);
  return { modelVersion: 'test', score: 0.5, meanLogit: 0, eligible, gates, criteria };
}

function criterion<K extends CriterionKey>(
  key: K,
  value: number | null,
  contribution: number,
  evidence: Extract<CriterionResult, { key: K }>['evidence'],
): CriterionResult {
  return { key, value, mean: 0.5, weight: 1, contribution, evidence } as unknown as CriterionResult;
}

const summary = (language: Language, told: Explanation, profileName = 'Visiotex', needTitle?: string): string =>
  narrate(told, language, { profileName, ...(needTitle !== undefined && { needTitle }) }).summary.replace(
    /[\u00a0\u202f]/g,
    ' ',
  );
const line = (language: Language, one: CriterionResult): string =>
  narrate(explanation([one]), language, { profileName: 'X' }).criteria[0]?.text.replace(/[\u00a0\u202f]/g, ' ') ?? '';
const gate = (language: Language, one: GateResult): string =>
  narrate(explanation([], [one]), language, { profileName: 'X' }).gates[0]?.text.replace(/[\u00a0\u202f]/g, ' ') ?? '';

const pair = (need: string, profile: string | null, similarity: number) => ({
  need,
  profile,
  similarity,
  essential: false,
  needSpans: [],
  profileSpans: [],
});
const term = (word: string) => ({ term: word, share: 0.3, needSpans: [], profileSpans: [] });
const LANGUAGES = ['fr', 'en', 'de', 'nl'] as const;
const inAll = (say: (language: Language) => string): string[] => LANGUAGES.map(say);

describe('names', () => {
  const near = explanation([criterion('proximity', 1, 0.3, place(12))]);

  it('are elided in French before a vowel, whatever its accent, and before nothing else', () => {
    for (const [name, words] of [
      ['Exotec', 'd’Exotec'],
      ['Écoutuyau', 'd’Écoutuyau'],
      ['ARCHEON', 'd’ARCHEON'],
      ['Œuvrée', 'd’Œuvrée'],
      ['Hélio', 'de Hélio'],
      ['Yara', 'de Yara'],
      ['3D-Tex', 'de 3D-Tex'],
    ] as const) {
      expect(summary('fr', near, name)).toMatch(new RegExp(`^En faveur ${words} : `));
    }
    const silent = explanation([criterion('maturity', null, 0, { asked: 6, reached: null })]);
    expect(summary('fr', silent, 'Exotec')).toMatch(/^À vérifier auprès d’Exotec : /);
  });

  it('that are titles or sentences stand in quotes', () => {
    const title = 'LINA, une plate-forme d’applications web…';
    expect(inAll((language) => summary(language, near, title).slice(0, 30))).toEqual([
      'En faveur de « LINA, une plate',
      'In favour of “LINA, une plate-',
      'Für „LINA, une plate-forme d’a',
      'Voor ‘LINA, une plate-forme d’',
    ]);
  });

  it('keep their first letter at the head of a sentence', () => {
    const out = explanation([], [{ key: 'capacity', passed: false, need: null, profile: 0 }]);
    expect(summary('en', out, 'iNano')).toBe('iNano is ruled out: no introduction possible at the moment.');
  });
});

describe('word order after the need', () => {
  const pros = [criterion('proximity', 1, 0.3, place(12))];
  const cons = [criterion('maturity', 0.25, -0.3, { asked: 7, reached: 4 })];
  const full = explanation([...pros, ...cons, criterion('sector', 0, -0.1, { need: '13', profile: null })]);

  it('puts the verb first in German and Dutch', () => {
    expect(summary('de', full, 'Visiotex', 'Tuch')).toBe(
      'Beim Bedarf „Tuch“ spricht für Visiotex: Standort in 12 km Entfernung (Nord); dagegen spricht: Reifegrad unter dem gesuchten (TRL 4, gesucht: TRL 7); zu klären: keine Referenz angegeben in der Branche „Herstellung von Textilien“.',
    );
    expect(summary('nl', full, 'Visiotex', 'Doek')).toBe(
      'Bij de behoefte ‘Doek’ pleit voor Visiotex: een vestiging op 12 km (Nord); daartegen pleit: rijpheid onder het gevraagde niveau (TRL 4, gevraagd: TRL 7); na te gaan: geen referentie opgegeven in de sector ‘Textiel’.',
    );
    const out = explanation([], [{ key: 'capacity', passed: false, need: null, profile: 0 }]);
    expect(summary('de', out, 'Visiotex', 'Tuch')).toBe(
      'Beim Bedarf „Tuch“ scheidet Visiotex aus: derzeit kein weiterer Kontakt möglich.',
    );
    expect(summary('nl', out, 'Visiotex', 'Doek')).toBe(
      'Bij de behoefte ‘Doek’ valt Visiotex af: op dit moment geen kennismaking mogelijk.',
    );
    expect(summary('de', out)).toBe('Visiotex scheidet aus: derzeit kein weiterer Kontakt möglich.');
  });

  it('tells in French and English the same, in their own order', () => {
    expect(summary('fr', full, 'Visiotex', 'Toile')).toBe(
      'Pour le besoin « Toile », en faveur de Visiotex : implantation à 12 km (Nord) ; en sa défaveur : maturité en dessous du niveau demandé (TRL 4, TRL 7 demandé) ; à vérifier : aucune référence déclarée dans le secteur « Fabrication de textiles ».',
    );
    expect(summary('en', full, 'Visiotex', 'Cloth')).toBe(
      'For the need “Cloth”, in favour of Visiotex: a location 12 km away (Nord); against it: maturity below the level asked for (TRL 4, TRL 7 asked for); to be checked: no reference declared in the sector “Textiles”.',
    );
  });

  it('agrees the verb with a lone plural in German and Dutch', () => {
    const words = explanation([criterion('text', 0.4, 0.6, { terms: [term('Wagen'), term('Rad')] })]);
    expect(summary('de', words)).toBe('Für Visiotex sprechen: gemeinsame Begriffe („Wagen“, „Rad“).');
    expect(summary('nl', words)).toBe('Voor Visiotex pleiten: gemeenschappelijke woorden (‘Wagen’, ‘Rad’).');
    const one = explanation([criterion('text', 0.4, 0.6, { terms: [term('Wagen')] })]);
    expect(summary('de', one)).toBe('Für Visiotex spricht: ein gemeinsamer Begriff („Wagen“).');
    expect(summary('nl', one)).toBe('Voor Visiotex pleit: een gemeenschappelijk woord (‘Wagen’).');
  });
});

describe('singular and plural', () => {
  it('follows the number of capabilities', () => {
    const found = (...ids: string[]) => criterion('capabilities', 1, 0.5, { pairs: ids.map((id) => pair(id, id, 1)) });
    expect(inAll((language) => line(language, found('machine-vision')))).toEqual([
      'Savoir-faire demandé (vision industrielle).',
      'The capability asked for (machine vision).',
      'Die gesuchte Kompetenz (industrielle Bildverarbeitung).',
      'De gevraagde competentie (industriële beeldverwerking).',
    ]);
    expect(inAll((language) => line(language, found('machine-vision', '3d-scanning')).split(' (')[0] ?? '')).toEqual([
      'Les 2 savoir-faire demandés',
      'Both capabilities asked for',
      'Beide gesuchten Kompetenzen',
      'Beide gevraagde competenties',
    ]);
  });

  it('says what is absent as not declared, by its number', () => {
    const absent = (...ids: string[]) =>
      criterion('capabilities', 0, -0.5, { pairs: ids.map((id) => pair(id, null, 0)) });
    expect(inAll((language) => line(language, absent('machine-vision')))).toEqual([
      'Savoir-faire demandé non déclaré (vision industrielle).',
      'A capability asked for and not declared (machine vision).',
      'Keine Angabe zu einer gesuchten Kompetenz (industrielle Bildverarbeitung).',
      'Geen vermelding van een gevraagde competentie (industriële beeldverwerking).',
    ]);
    expect(line('fr', absent('machine-vision', '3d-scanning'))).toMatch(/^Savoir-faire demandés non déclarés \(/);
  });

  it('follows counts of introductions, proposals and weeks; French takes 1 for one', () => {
    const left = (profile: number) => (language: Language) =>
      gate(language, { key: 'capacity', passed: true, need: null, profile });
    expect(inAll(left(1))).toEqual([
      '1 mise en relation encore possible.',
      '1 more introduction possible.',
      'Noch 1 Kontakt möglich.',
      'Nog 1 kennismaking mogelijk.',
    ]);
    expect(inAll(left(2))).toEqual([
      '2 mises en relation encore possibles.',
      '2 more introductions possible.',
      'Noch 2 Kontakte möglich.',
      'Nog 2 kennismakingen mogelijk.',
    ]);
    const timing = (weeks: number) =>
      criterion('terms', 1, 0.2, { aspects: [{ aspect: 'decision_date', fits: true, need: weeks, profile: 1 }] });
    expect(inAll((language) => line(language, timing(1)))).toEqual([
      'Conditions compatibles : calendrier (décision dans 1 semaine ; démarrage en 1 semaine).',
      'Compatible terms: timing (decision in 1 week; start within 1 week).',
      'Passende Bedingungen: Zeitplan (Entscheidung in 1 Woche; Beginn in 1 Woche).',
      'Passende voorwaarden: planning (beslissing over 1 week; start binnen 1 week).',
    ]);
    expect(line('de', timing(0))).toContain('Entscheidung diese Woche');
  });
});

describe('lists', () => {
  const many = ['machine-vision', '3d-scanning', '3d-metrology', 'thermography', 'non-destructive-testing'];
  const found = explanation([criterion('capabilities', 1, 0.5, { pairs: many.map((id) => pair(id, id, 1)) })]);

  it('that are cut say how much is left', () => {
    expect(inAll((language) => summary(language, found).replace(/^.*, /, ''))).toEqual([
      'métrologie dimensionnelle et 2 autres).',
      'dimensional metrology and 2 more).',
      'dimensionelle Messtechnik und 2 weitere).',
      'dimensionele meettechniek en 2 andere).',
    ]);
  });

  it('name what is offered once, with all that it comes near', () => {
    const near = criterion('capabilities', 0.4, 0.2, {
      pairs: [pair('3d-scanning', 'computer-vision', 0.5), pair('machine-vision', 'computer-vision', 0.5)],
    });
    expect(line('fr', near)).toBe(
      'Savoir-faire voisin (vision par ordinateur pour « numérisation 3D » et « vision industrielle »).',
    );
  });
});

describe('what is told on which side', () => {
  const mixed = criterion('terms', 0.5, -0.2, {
    aspects: [
      { aspect: 'budget', fits: true, need: { maximum: 50_000 }, profile: 15_000 },
      { aspect: 'decision_date', fits: false, need: 8, profile: 14 },
    ],
  });

  it('names in short what does not fit where it speaks against, and at length both', () => {
    expect(inAll((language) => summary(language, explanation([mixed])))).toEqual([
      'En défaveur de Visiotex : conditions à discuter (calendrier).',
      'Against Visiotex: terms to be discussed (timing).',
      'Gegen Visiotex sprechen: noch zu klärende Bedingungen (Zeitplan).',
      'Tegen Visiotex pleiten: nog te bespreken voorwaarden (planning).',
    ]);
    expect(line('fr', mixed)).toBe(
      'Conditions compatibles : budget (50 000 € au plus ; à partir de 15 000 € pour la startup) ; conditions à discuter : calendrier (décision dans 8 semaines ; démarrage en 14 semaines).',
    );
  });

  it('says a related capability against as only that', () => {
    const near = explanation([
      criterion('capabilities', 0.05, -0.4, { pairs: [pair('3d-scanning', 'machine-vision', 0.3)] }),
    ]);
    expect(inAll((language) => summary(language, near).split(' (')[0] ?? '')).toEqual([
      'En défaveur de Visiotex : seulement un savoir-faire voisin',
      'Against Visiotex: only a related capability',
      'Gegen Visiotex spricht: nur eine verwandte Kompetenz',
      'Tegen Visiotex pleit: alleen een verwante competentie',
    ]);
  });

  it('never tells a sector that is served, or a level that is reached, as an argument against', () => {
    const served = criterion('sector', 0.5, -0.3, { need: '13.96', profile: '13.2' });
    const reached = criterion('maturity', 1, 0, { asked: 6, reached: 6 });
    const { summary: told } = narrate(explanation([served, reached]), 'fr', { profileName: 'X' });
    expect(told.replace(/[\u00a0\u202f]/g, ' ')).toBe('En faveur de X : maturité suffisante (TRL 6, comme demandé).');
    expect(line('fr', served)).toBe('Secteur « Fabrication de textiles » déjà servi (autre activité).');
  });

  it('leaves function words out of the words in common, and names none where few are', () => {
    const text = (contribution: number) =>
      criterion('text', 0.1, contribution, { terms: [term('und'), term('pompe')] });
    expect(line('fr', text(0.4))).toBe('Mot commun (« pompe »).');
    expect(summary('fr', explanation([text(-0.4)]))).toBe('En défaveur de Visiotex : peu de mots communs.');
  });

  it('never tells it as speaking for a startup that there are no words in common', () => {
    const alike = explanation([criterion('text', 0.2, 0.4, { terms: [] })]);
    expect(inAll((language) => summary(language, alike))).toEqual([
      'En faveur de Visiotex : textes proches, sans mot identique.',
      'In favour of Visiotex: similar texts, without a word in common.',
      'Für Visiotex sprechen: ähnliche Texte ohne gemeinsamen Begriff.',
      'Voor Visiotex pleiten: verwante teksten zonder gemeenschappelijk woord.',
    ]);
    expect(line('fr', criterion('text', 0, -0.4, { terms: [] }))).toBe('Aucun mot commun.');
  });

  it('puts the sizes of companies into the reader’s words', () => {
    const size = criterion('reciprocity', 0, -0.3, {
      aspects: [{ aspect: 'size', fits: false, need: 'PME', profile: ['ETI', 'GE'] }],
    });
    expect(inAll((language) => line(language, size))).toEqual([
      'Client hors des souhaits de la startup : taille (PME ; souhaité : ETI, grande entreprise).',
      'A customer outside the startup’s wishes: size (SME; wished for: mid-sized company, large company).',
      'Kunde außerhalb der Wünsche des Startups: Größe (KMU; gewünscht: größeres mittelständisches Unternehmen, Großunternehmen).',
      'Een klant buiten de wensen van de start-up: grootte (kmo; gewenst: middelgrote onderneming, grote onderneming).',
    ]);
  });
});

describe('gates', () => {
  it('tell what both sides say, passed or failed', () => {
    const certificates = (passed: boolean, profile: readonly string[]) => (language: Language) =>
      gate(language, { key: 'certificates', passed, need: ['ISO 9001'], profile });
    expect(inAll(certificates(false, ['EN 9100']))).toEqual([
      'Certificat demandé non déclaré (manque : ISO 9001 ; déclaré : EN 9100).',
      'Certificate asked for not declared (missing: ISO 9001; declared: EN 9100).',
      'Gefordertes Zertifikat nicht angegeben (es fehlt: ISO 9001; angegeben: EN 9100).',
      'Gevraagd certificaat niet opgegeven (ontbreekt: ISO 9001; opgegeven: EN 9100).',
    ]);
    expect(certificates(true, ['ISO 9001', 'EN 9100'])('fr')).toBe(
      'Certificats demandés tous déclarés (demandé : ISO 9001 ; déclaré : ISO 9001, EN 9100).',
    );
    expect(gate('nl', { key: 'languages', passed: false, need: ['de'], profile: ['fr', 'en'] })).toBe(
      'Geen gemeenschappelijke werktaal (gevraagd: Duits; opgegeven: Frans, Engels).',
    );
    expect(
      gate('de', { key: 'perimeter', passed: true, need: { areas: ['59', 'BE'], radiusKm: 1200 }, profile: '59' }),
    ).toBe('Standort im gewünschten Gebiet (Nord; gewünscht: Nord, Belgien, im Umkreis von 1.200 km).');
  });
});

function place(km: number) {
  return { km, insidePerimeter: null, needArea: '59', profileArea: '59', crossBorder: false };
}
