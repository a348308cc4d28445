import type { ImportWords } from './words.ts';

export const de: ImportWords = {
  problems: {
    same_record: 'derselbe Eintrag wie in Zeile {line} dieser Datei',
    found_by_name: 'allein am Namen erkannt: „{name}“',
    contradicts: '„{found}“ widerspricht „{other}“',
    unknown_organisation: 'keine Organisation des Verzeichnisses entspricht „{name}“',
    ambiguous_organisation: 'mehrere Organisationen heißen „{name}“: Nummer oder Postleitzahl angeben',
    no_organisation: 'der Name oder die Nummer der Organisation wird erwartet',
    unknown_contact: 'kein Kontakt entspricht „{name}“',
    unknown_need: 'kein Bedarf entspricht „{name}“',
    ambiguous_need: 'mehrere Bedarfe entsprechen „{name}“: Kennung angeben',
    unknown_startup: 'kein Start-up-Profil entspricht „{name}“',
    ambiguous_startup: 'mehrere Profile entsprechen „{name}“: Kennung des Profils angeben',
    other_operator: 'dieser Eintrag gehört einem anderen Betreiber',
    opposed: 'diese Person möchte nicht kontaktiert werden',
    approval_missing: 'die Freigabe des Bedarfsträgers fehlt in der Liste (Datum erwartet): der Bedarf wartet darauf',
    state_kept: 'dieser Status kann dem jetzigen nicht folgen; der jetzige bleibt',
    visibility_kept:
      'der Bedarf bleibt so diskret, wie sein Träger es wollte: eine Liste kann nicht mehr von ihm zeigen',
    cut: 'Text zu lang: bei {most} Zeichen abgeschnitten',
    not_stored: 'die Datenbank lehnt diese Zeile ab (Code {code})',
  },
  outcomes: { created: 'angelegt', updated: 'geändert', unchanged: 'unverändert', rejected: 'abgelehnt' },
  headers: {
    line: 'Zeile',
    item: 'Element',
    outcome: 'Ergebnis',
    label: 'Eintrag',
    effect: 'Wirkung',
    column: 'Spalte',
    message: 'Erläuterung',
    code: 'Code',
    recordId: 'Kennung',
  },
  interrupted: 'Der Import wurde unterbrochen; starten Sie ihn erneut, was schon da ist, ändert sich nicht.',
  file: 'bericht',
};
