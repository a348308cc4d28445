import type { TaxonomyWords } from './taxonomy-words.ts';

export const TAXONOMY_DE: TaxonomyWords = {
  help: {
    description: 'Zeigt die Taxonomie der Kompetenzen, misst, was sie findet, und nimmt ESCO darin auf.',
    show: 'Zeigt, was die Taxonomie von einem Wort weiß, in jeder der vier Sprachen.',
    asked: 'eine Bezeichnung oder eine Kennung, zum Beispiel „Bildverarbeitung“',
    json: 'das Ergebnis als JSON ausgeben',
    esco: 'Ordner mit den offiziellen CSV-Dateien von ESCO, die zusätzlich gelesen werden',
    coverage: 'Misst, in wie vielen Texten die Taxonomie mindestens zwei Kompetenzen findet.',
    docs: 'Dateien mit Texten: JSON Lines {"id","text","lang"}, JSON oder CSV; „-“ für die Standardeingabe',
    sample: 'Zahl der gefundenen Kompetenzen, die mit ihrem Text zum Beurteilen gezeigt werden',
    seed: 'Startwert der Ziehung: derselbe ergibt dieselbe Stichprobe',
    top: 'Zahl der häufigsten Kompetenzen, die gezeigt werden',
    import: 'Nimmt die offiziellen CSV-Dateien von ESCO in die Taxonomie auf und sagt, was sich ändert.',
    folder: 'Ordner mit skills_fr.csv, skills_en.csv, skills_de.csv, skills_nl.csv',
    dryRun: 'sagt, was sich ändern würde, und behält nichts',
    label: 'Fügt einer Kompetenz ein Wort hinzu, das Leute schreiben.',
    concept: 'Kennung der Kompetenz („taxonomy show“ nennt sie)',
    word: 'das Wort',
    in: 'Sprache des Wortes: fr, en, de oder nl',
    after: `Beispiele:
  npm run -s navette -- taxonomy show "Bildverarbeitung" --lang de
  npm run -s navette -- taxonomy coverage --docs texte.jsonl --sample 100 --seed 7
  npm run -s navette -- taxonomy import esco --dry-run
  npm run -s navette -- taxonomy label machine-vision "elektronisches Auge" --in de
`,
  },
  notANumber: 'Eine ganze Zahl von 0 bis {most} wird erwartet, nicht „{found}“.',
  show: {
    alternatives: 'auch',
    hidden: 'nur gelesen',
    conditional: 'bedingt',
    borrowed: 'entlehnte Bezeichnung',
    broader: 'weiter',
    narrower: 'enger',
    related: 'verwandt',
    sectors: 'Branchen',
    source: 'Herkunft',
    ours: 'Navette',
    exactMatch: 'gleich',
    unknown: 'Die Taxonomie kennt „{asked}“ nicht.',
    near: 'Fast so geschrieben:',
  },
  coverage: {
    share: '{texts} Texte; {share} haben mindestens zwei Kompetenzen, {mean} im Mittel ({concepts} in der Taxonomie)',
    byCount: 'Texte nach Zahl der Kompetenzen:',
    frequent: 'Die häufigsten (Texte):',
    sample: 'Stichprobe zum Beurteilen (das Gefundene steht zwischen » und «):',
  },
  folder: {
    empty: '{folder}: Darin liegt keine Datei skills_fr.csv, skills_en.csv, skills_de.csv oder skills_nl.csv.',
    broken: '{file}, Zeile {line}: {expected} wird erwartet, gelesen wurde „{found}“.',
    missing: '{folder}: Der Ordner ist nicht lesbar ({code}).',
  },
  label: {
    stored: '„{label}“ ({language}) bezeichnet nun {concept}; laufende Dienste lesen es gleich.',
    added:
      '„{label}“ ({language}) bezeichnet nun {concept}; Version {version}, die Dienst und Worker ab ihrem nächsten Start verwenden.',
    known: '{concept} hat „{label}“ ({language}) schon.',
    unknown_concept: 'Keine Kompetenz hat die Kennung {concept}.',
    empty: '„{label}“ enthält keinen Buchstaben.',
    too_long: '„{label}“ ist zu lang: höchstens 80 Zeichen.',
    taken: '„{label}“ ({language}) bezeichnet schon {owner}.',
  },
  import: {
    read: 'ESCO: {concepts} Kompetenzen gelesen, Version {version}',
    skipped: '{file}, Zeile {line}: ohne Adresse oder Bezeichnung, ausgelassen',
    merge:
      '{added} hinzugefügt, {merged} mit unseren vereint ({byAddress} über die Adresse, {byLabel} über die Bezeichnung), {ambiguous} strittige Bezeichnungen',
    ambiguous: '  „{label}“ ({language}) bleibt bei {owner}; {claimant} beansprucht sie auch',
    more: '  … und {count} weitere (--json nennt alle)',
    version: 'Version der Taxonomie: {before} → {after}, {concepts} Kompetenzen',
    live: 'Veröffentlichte Bedarfe: {needs}; aktive Profile: {profiles}',
    changed: 'Anders gelesen: {needs} Bedarfe, {profiles} Profile',
    topTen:
      'Erste zehn Vorschläge: {changed} von {compared} verglichenen Bedarfen erhalten andere ({left} Vorschläge fallen heraus)',
    noDatabase: 'Ohne Datenbank wird nicht gemessen, was sich bei den Vorschlägen ändert.',
    noFolder: 'Kein Ordner für die Taxonomie ist angegeben: geben Sie TAXONOMY_DIR=… an',
    dryRun: '(Probe: nichts wird behalten)',
    stored: 'Die Version {version} ist gespeichert: Dienst und Worker verwenden sie ab ihrem nächsten Start.',
    already: 'Die Version {version} ist bereits in Gebrauch.',
  },
};
