import type { PrivacyWords } from './privacy-words.ts';

export const PRIVACY_DE: PrivacyWords = {
  help: {
    description: 'Gibt jemandem die Kopie seiner Daten, löscht ihn oder wendet die Aufbewahrungsfristen an.',
    export: 'Schreibt alles, was das Netzwerk über eine Person oder Organisation hat, in ein .zip-Archiv.',
    erase: 'Löscht eine Person oder ein Einzelunternehmen; ohne --yes wird nur gesagt, was sich änderte.',
    retention: 'Sagt, was seine Frist überschritten hat; --apply löscht oder anonymisiert es.',
    person: 'die Kennung eines Kontos',
    contact: 'die Kennung eines Kontakts',
    email: 'eine E-Mail-Adresse',
    organisation: 'die Kennung einer Organisation',
    output: 'das Archiv, das geschrieben wird',
    oppose: 'setzt die Adressen auch auf die Widerspruchsliste',
    yes: 'löscht wirklich',
    apply: 'löscht und anonymisiert wirklich',
    json: 'schreibt das Ergebnis als JSON',
    after: `Ein Konto und die Kontakte mit derselben Adresse sind eine Person.
Beispiele:
  npm run -s navette -- privacy export --email zoe@beispiel.de -o kopie.zip
  npm run -s navette -- privacy erase --email zoe@beispiel.de --oppose --yes
  npm run -s navette -- privacy retention
`,
  },
  oneOfThem: 'Genau eine der Optionen --person, --contact, --email und --organisation ist nötig.',
  nobody: 'Darunter ist niemand bekannt.',
  exported: '{file}: {rows} Zeilen aus {tables} Tabellen, {files} Anhänge',
  missingFiles: '{count} Anhänge gibt es nicht mehr, oder FILES_DIR ist nicht angegeben',
  wouldErase: 'Änderte sich:',
  erased: 'Geändert:',
  nothingToErase: 'Es gibt nichts zu löschen.',
  line: '  {table}: {count}',
  opposed: 'Auf die Widerspruchsliste gesetzte Adressen: {count}',
  confirm: 'Nichts wurde geändert. Zum Löschen: derselbe Befehl mit --yes.',
  retentionHead: 'Über der Frist:',
  retentionLine: '  {kind}: {count} Zeilen, nach {after} {action}, die älteste vom {oldest}',
  nothingDue: 'Nichts hat seine Aufbewahrungsfrist überschritten.',
  applied: 'Erledigt:',
  toApply: 'Nichts wurde geändert. Zum Ausführen: derselbe Befehl mit --apply.',
  actions: { delete: 'gelöscht', anonymise: 'anonymisiert', keep: 'behalten' },
};
