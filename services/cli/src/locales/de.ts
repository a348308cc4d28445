import { FILE_WORDS } from '@navette/spreadsheets';
import { DOCTOR_DE } from './doctor/de.ts';
import { EVALUATE_DE } from './evaluate/de.ts';
import type { Locale } from './locale.ts';
import { PRIVACY_DE } from './privacy/de.ts';
import { TAXONOMY_DE } from './taxonomy/de.ts';

export const DE: Locale = {
  ...FILE_WORDS.de,
  language: 'de',
  help: {
    program:
      'Bringt den Bedarf der Industrie mit Start-ups zusammen, die ihn decken können, und begründet jeden Vorschlag.',
    help: 'zeigt diese Hilfe',
    byDefault: 'Vorgabe:',
    usage: '<befehl> [optionen]',
    titles: { 'Usage:': 'Aufruf:', 'Options:': 'Optionen:', 'Commands:': 'Befehle:', 'Arguments:': 'Argumente:' },
    match: {
      usage: '--needs <datei> --startups <datei> [optionen]',
      description: 'Ordnet jedem Bedarf einer Liste die Start-ups einer anderen Liste zu, mit Für und Wider.',
      needs: 'Bedarfsliste: CSV, JSON oder JSON Lines; „-“ für die Standardeingabe',
      startups: 'Liste der Start-ups, ebenso',
      top: 'Anzahl der Vorschläge je Bedarf',
      format: 'table (zum Lesen), json oder csv',
      lang: 'Sprache der Begründungen und Meldungen: fr, en, de oder nl',
      map: 'JSON-Datei {"Ihre Überschrift": "Feld"} für nicht erkannte Spalten; null lässt eine Spalte weg',
      today: 'Tag, ab dem die Wochen bis zu den Entscheidungsterminen zählen (sonst zählen sie nicht)',
      strict: 'hält bei der ersten fehlerhaften Zeile an',
      after: `Ergebnisse gehen auf die Standardausgabe, alles andere auf die Standardfehlerausgabe.
Eine CSV-Datei wird gelesen, wie sie ist: „;“, „,“ oder Tabulator, UTF-8 oder Windows-1252,
Überschriften auf Französisch, Englisch, Deutsch oder Niederländisch. Fehlerhafte Zeilen werden
gemeldet (Zeile, Spalte, Grund), und es wird weitergelesen.
Rückgabe: 0 alles gelesen oder gemeldet, 1 Datei nicht lesbar oder Halt durch --strict, 2 falscher
Aufruf.

Beispiele:
  npm run -s navette -- match --needs bedarf.csv --startups startups.csv --lang de
  npm run -s navette -- match --needs bedarf.json --startups startups.csv --format csv --lang de > liste.csv
`,
    },
    import: {
      description:
        'Liest eine Liste ein: ein zweiter Lauf ändert nichts, ein abgebrochener wird vom nächsten vollendet.',
      kind: 'was die Liste enthält:',
      file: 'CSV, XLSX, JSON oder JSON Lines; „-“ für die Standardeingabe',
      dryRun: 'versucht alles und behält nichts',
      mapping:
        'Zuordnung der Spalten: ein gespeicherter Name, hubspot-companies, hubspot-contacts, hubspot-deals, hubspot-notes oder eine .json-Datei',
      saveMapping: 'behält die Zuordnung der Spalten unter diesem Namen',
      source: 'das System, aus dem die Kennungen stammen (sonst das der Zuordnung, sonst der Dateiname)',
      operator: 'der Betreiber, dem Kontakte, Aktivitäten und Bedarfe gehören, falls es mehrere gibt',
      report: 'schreibt in diese Datei, was aus jeder Zeile wurde (.csv, .xlsx oder .json)',
      json: 'schreibt das Ergebnis als JSON auf die Standardausgabe',
      after: `Die Widerspruchsliste (oppositions) kommt zuerst: sie sperrt die Kontakte, die darauf stehen.
Rückgabe: 0 eingelesen (abgelehnte Zeilen werden gemeldet), 1 unbrauchbare Datei, 2 falscher Aufruf.

Beispiele:
  npm run -s navette -- import organisations unternehmen.xlsx --dry-run
  npm run -s navette -- import contacts hubspot-export.csv --report bericht.csv
`,
    },
    export: {
      description: 'Gibt eine Liste aus, in den Worten und Formaten der Sprache des Lesers.',
      kind: 'die Liste:',
      format: 'csv, xlsx oder json',
      columns: 'gewünschte Spalten in dieser Reihenfolge, durch Kommas getrennt (englische Namen wie im JSON)',
      state: 'nur dieser Status',
      q: 'nur was diesen Text enthält',
      need: 'nur dieser Bedarf',
      organisation: 'nur diese Organisation',
      output: 'zu schreibende Datei (sonst Standardausgabe)',
      after: `Beispiele:
  npm run -s navette -- export needs --state published --format xlsx -o bedarfe.xlsx
  npm run -s navette -- export matches --columns need,rank,startup,summary > vorschlaege.csv
`,
    },
    backup: {
      description: 'Kopiert die ganze Datenbank im laufenden Betrieb in eine einzige Datei zum Aufbewahren.',
      file: 'die zu schreibende Datei',
      advice: 'Bei einem eigenen PostgreSQL geht es auch mit pg_dump:',
      done: '{file}: {rows} Zeilen aus {tables} Tabellen, {files} Anhänge',
      missingFiles:
        '{count} Anhänge fehlen darin: Die Datenbank nennt sie, und im Ordner gibt es sie nicht oder anders',
      withoutFiles: 'Anhänge sind nicht darin (FILES_DIR ist nicht angegeben)',
    },
    restore: {
      description: 'Spielt eine Kopie in eine leere Datenbank zurück; alles ist da, oder nichts ändert sich.',
      file: 'die Kopie',
      replace: 'leert die Datenbank zuerst: was sie enthält, geht verloren',
      done: '{rows} Zeilen aus {tables} Tabellen und {files} Anhänge sind zurückgespielt',
    },
    others: 'Außerdem: navette seed --size 100000 (großer erfundener Datensatz)',
  },
  doctor: DOCTOR_DE,
  evaluate: EVALUATE_DE,
  privacy: PRIVACY_DE,
  taxonomy: TAXONOMY_DE,
  misuse: {
    'commander.unknownOption': 'Unbekannte Option: {name}.',
    'commander.unknownCommand': 'Unbekannter Befehl: {name}.',
    'commander.missingMandatoryOptionValue': 'Es fehlt die Option {name}.',
    'commander.optionMissingArgument': 'Der Option {name} fehlt ihr Wert.',
    'commander.missingArgument': 'Das Argument {name} fehlt.',
    'commander.excessArguments': 'Es ist ein Argument zu viel.',
    'commander.invalidArgument': '{detail}',
    stdinTwice: 'Die Standardeingabe kann nur für eine der beiden Listen dienen.',
    'commander.help': 'Es fehlt der Befehl.',
  },
  stdin: 'Standardeingabe',
  seeHelp: 'Siehe „navette --help“.',
  unexpected: 'Unerwarteter Fehler: ',
  expected: {
    top: (found, most) => `Für --top wird eine ganze Zahl von 1 bis ${most} erwartet, nicht „${found}“.`,
    day: (found) => `Für --today wird ein Datum erwartet (2026-12-31 oder 31.12.2026), nicht „${found}“.`,
    oneOf: (found, values) => `Erwartet wird einer dieser Werte: ${values.join(', ')}; nicht „${found}“.`,
  },
  database: {
    missing:
      'Keine Datenbank: den Befehl mit „npm run -s navette -- …“ aufrufen oder DATABASE_URL=postgres://… angeben',
    notReady: 'Die Datenbank ist nicht auf dem neuesten Stand: Navette einmal starten (npm start).',
  },
  importing: {
    columns: 'Gelesene Spalten:',
    guessed: 'vermutet',
    leftOut: 'Ausgelassene Spalten:',
    progress: 'Import [{bar}] {percentage} % · {rows} Zeilen',
    more: {
      one: '… und {count} weitere Zeile, siehe Bericht (--report)',
      other: '… und {count} weitere Zeilen, siehe Bericht (--report)',
    },
    source: 'Quelle: „{source}“ (die Kennungen der Datei gehören dazu; mit --source zu ändern)',
    created: { one: '{count} angelegt', other: '{count} angelegt' },
    updated: { one: '{count} geändert', other: '{count} geändert' },
    unchanged: { one: '{count} unverändert', other: '{count} unverändert' },
    rejected: { one: '{count} abgelehnt', other: '{count} abgelehnt' },
    dryRun: '(Probelauf: nichts wird behalten)',
  },
  exporting: { rows: { one: '{count} Zeile geschrieben', other: '{count} Zeilen geschrieben' } },
  notices: {
    unknownColumns: '{file}: nicht erkannte, ausgelassene Spalten: {columns} (mit --map nutzbar)',
    absentHeaders: '{map}: {file} hat die Spalten {columns} nicht',
    stopped: 'Halt bei der ersten fehlerhaften Zeile (--strict).',
    dates: '{file}: Entscheidungstermine werden gelesen, zählen aber ohne --today nicht',
  },
  summary: {
    startups: { one: '{count} Start-up', other: '{count} Start-ups' },
    needs: { one: '{count} Bedarf', other: '{count} Bedarfe' },
    lost: { one: '{count} Zeile ausgelassen', other: '{count} Zeilen ausgelassen' },
    seconds: '{seconds} s',
  },
  output: {
    need: 'Bedarf: {title}',
    noMatch: 'Kein Vorschlag.',
    columns: {
      needId: 'Bedarfskennung',
      need: 'Bedarf',
      rank: 'Rang',
      score: 'Punkte',
      startupId: 'Start-up-Kennung',
      startup: 'Start-up',
      pros: 'Dafür',
      cons: 'Dagegen',
      summary: 'In einem Satz',
    },
  },
};
