import type { Locale } from './locale.ts';

export const DE: Locale = {
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
  },
  misuse: {
    'commander.unknownOption': 'Unbekannte Option: {name}.',
    'commander.unknownCommand': 'Unbekannter Befehl: {name}.',
    'commander.missingMandatoryOptionValue': 'Es fehlt die Option {name}.',
    'commander.optionMissingArgument': 'Der Option {name} fehlt ihr Wert.',
    'commander.excessArguments': 'Es ist ein Argument zu viel.',
    'commander.invalidArgument': '{detail}',
    stdinTwice: 'Die Standardeingabe kann nur für eine der beiden Listen dienen.',
    'commander.help': 'Es fehlt der Befehl.',
  },
  stdin: 'Standardeingabe',
  seeHelp: 'Siehe „navette match --help“.',
  unexpected: 'Unerwarteter Fehler: ',
  expected: {
    top: (found, most) => `Für --top wird eine ganze Zahl von 1 bis ${most} erwartet, nicht „${found}“.`,
    day: (found) => `Für --today wird ein Datum erwartet (2026-12-31 oder 31.12.2026), nicht „${found}“.`,
    oneOf: (found, values) => `Erwartet wird einer dieser Werte: ${values.join(', ')}; nicht „${found}“.`,
  },
  fileErrors: {
    missing: '{file}: Datei nicht gefunden. Erwartet wird eine CSV-, JSON- oder JSON-Lines-Datei.',
    directory: '{file}: Das ist ein Ordner. Erwartet wird eine CSV-, JSON- oder JSON-Lines-Datei.',
    denied: '{file}: Sie dürfen diese Datei nicht lesen.',
    unreadable: '{file}: nicht lesbar ({detail}).',
    binary: '{file}: Das ist {kind}. Erwartet wird ein Text in CSV, JSON oder JSON Lines.',
    markup: '{file}: Das ist {kind}. Erwartet wird ein Text in CSV, JSON oder JSON Lines.',
    empty: '{file}: Die Datei ist leer. Erwartet werden eine Kopfzeile und mindestens eine Zeile.',
    no_rows: '{file}: Es gibt keine Zeile zu lesen. Unter der Kopfzeile wird mindestens eine erwartet.',
    no_header: '{file}: Die erste Zeile benennt keine Spalte.',
    header_broken: '{file}, Zeile {line}: Die Kopfzeile ist nicht lesbar (Anführungszeichen nie geschlossen?).',
    header_bytes: '{file}: Die Überschrift der Spalte {column} enthält unlesbare Bytes.',
    header_twice: '{file}: Die Spalten {first} und {second} heißen beide „{name}“. Benennen Sie eine davon um.',
    json_start: '{file}: Das ist kein JSON. Am Anfang wird „[“ oder „{“ erwartet, nicht „{found}“.',
    json_large: '{file}: Dieses JSON ist zu groß. Höchstens {bytes} Bytes; darüber nehmen Sie JSON Lines oder CSV.',
    json_tables: '{file}: enthält mehrere Listen ({names}). Erwartet wird eine.',
    no_text_column: `{file}: Keine Spalte enthält einen Titel oder einen Text.
  Gefundene Überschriften: {found}
  Unter anderem möglich: {accepted}
  Für andere Überschriften: --map datei.json, mit {"Ihre Überschrift": "text"}`,
    map_syntax: '{file}: Das ist kein JSON ({detail}).',
    map_shape: '{file}: Erwartet wird {"Ihre Überschrift": "Feld"}; „{header}“ enthält etwas anderes ({found}).',
    map_fields: `{file}: unbekannte Felder: {names}
  Felder eines Bedarfs: {needs}
  Felder eines Start-ups: {startups}`,
  },
  fileKinds: {
    xlsx: 'eine Excel-Arbeitsmappe (speichern Sie sie als CSV)',
    xls: 'eine alte Excel-Arbeitsmappe (speichern Sie sie als CSV)',
    ods: 'eine OpenDocument-Tabelle (speichern Sie sie als CSV)',
    docx: 'ein Word-Dokument',
    zip: 'ein ZIP-Archiv',
    gzip: 'ein gzip-Archiv',
    pdf: 'ein PDF',
    png: 'ein PNG-Bild',
    jpeg: 'ein JPEG-Bild',
    gif: 'ein GIF-Bild',
    parquet: 'eine Parquet-Datei',
    sqlite: 'eine SQLite-Datenbank',
    html: 'eine Webseite',
    xml: 'ein XML-Dokument',
    unknown: 'eine Binärdatei',
  },
  problems: {
    quote_stray:
      'Anführungszeichen nicht richtig geschlossen: Danach wird ein Trennzeichen oder das Zeilenende erwartet (innerhalb von Anführungszeichen werden sie verdoppelt)',
    quote_cut: 'Anführungszeichen geöffnet und nie geschlossen: Die Datei endet vorher (abgeschnitten?)',
    quote_endless: 'Anführungszeichen geöffnet und in den nächsten {lines} Zeilen oder {bytes} Bytes nicht geschlossen',
    too_few_columns: 'zu wenige Spalten: {found} statt {expected}',
    too_many_columns: 'zu viele Spalten: {found} statt {expected}',
    field_too_long: 'Zelle zu lang: höchstens {bytes} Bytes',
    record_too_long: 'Zeile zu lang: höchstens {bytes} Bytes',
    invalid_bytes: 'Bytes, die kein gültiges {encoding} sind',
    nul_byte: 'Nullzeichen (Byte 0)',
    header_again: 'die Kopfzeile kommt noch einmal',
    json_syntax: 'fehlerhaftes JSON in Zeile {at}, Zeichen {character}',
    json_cut: 'die Datei endet mitten im JSON (abgeschnitten?)',
    json_not_object: 'erwartet wird ein JSON-Objekt {…}, nicht „{found}“',
    json_rest: 'fehlerhaftes JSON von hier bis zum Ende der Datei',
    no_text: 'weder Titel noch Text: mindestens eines davon wird erwartet',
    expected_text: 'erwartet wird ein Text, nicht {found}',
    expected_number: 'erwartet wird eine Zahl, nicht „{found}“',
    expected_level: 'erwartet wird ein Technologiereifegrad (TRL) von 1 bis 9, nicht „{found}“',
    expected_date: 'erwartet wird ein Datum (31.12.2026 oder 2026-12-31), nicht „{found}“',
    expected_boolean: 'erwartet wird ja oder nein, nicht „{found}“',
    expected_postal_code: 'erwartet wird eine Postleitzahl, nicht „{found}“',
    expected_area: 'erwartet wird ein bekanntes Departement oder eine bekannte Region, nicht „{found}“',
    expected_country: 'erwartet wird ein Land, nicht „{found}“',
    expected_language: 'erwartet wird Französisch, Englisch, Deutsch oder Niederländisch, nicht „{found}“',
    expected_sector: 'erwartet wird ein NACE-Code oder eine eindeutige Branche, nicht „{found}“',
    expected_size:
      'erwartet wird Kleinstunternehmen, KMU, Midcap, Großunternehmen oder eine Mitarbeiterzahl, nicht „{found}“',
    same_row: 'gleich wie Zeile {first}',
    same_id: 'die Kennung „{found}“ gehört schon zu Zeile {first}; diese Zeile wird zu „{id}“',
  },
  effects: { rejected: 'Zeile ausgelassen', ignored: 'Wert ausgelassen', noted: 'Zeile behalten' },
  places: {
    line: 'Zeile {line}',
    lines: 'Zeilen {line} bis {endLine}',
    item: 'Element {item}',
    column: 'Spalte „{column}“',
    again: '{file}, Spalte „{column}“: ebenso in den Zeilen {lines} ({effect})',
  },
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
