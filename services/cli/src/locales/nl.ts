import type { Locale } from './locale.ts';

export const NL: Locale = {
  language: 'nl',
  help: {
    program: 'Brengt de behoeften van de industrie bij de start-ups die ze kunnen invullen, en verklaart elk voorstel.',
    help: 'toont deze hulp',
    byDefault: 'standaard:',
    usage: '<opdracht> [opties]',
    titles: { 'Usage:': 'Gebruik:', 'Options:': 'Opties:', 'Commands:': 'Opdrachten:', 'Arguments:': 'Argumenten:' },
    match: {
      usage: '--needs <bestand> --startups <bestand> [opties]',
      description: 'Rangschikt voor elke behoefte van een lijst de start-ups van een andere lijst, met voor en tegen.',
      needs: 'lijst van behoeften: CSV, JSON of JSON Lines; "-" voor de standaardinvoer',
      startups: 'lijst van start-ups, idem',
      top: 'aantal voorstellen per behoefte',
      format: 'table (om te lezen), json of csv',
      lang: 'taal van de verklaringen en meldingen: fr, en, de of nl',
      map: 'JSON-bestand {"Uw kolomkop": "veld"} voor kolommen die niet herkend worden; null laat een kolom weg',
      today: 'dag vanaf wanneer de weken tot de beslissingsdatum tellen (anders tellen ze niet)',
      strict: 'stopt bij de eerste foute rij',
      after: `Resultaten gaan naar de standaarduitvoer, al het andere naar de standaardfoutuitvoer.
Een CSV-bestand wordt gelezen zoals het is: ";", "," of tab, UTF-8 of Windows-1252, kolomkoppen in
het Frans, Engels, Duits of Nederlands. Een foute rij wordt gemeld (regel, kolom, reden) en de rest
wordt gelezen.
Resultaatcode: 0 alles gelezen of gemeld, 1 onleesbaar bestand of stop door --strict, 2 verkeerd gebruik.

Voorbeelden:
  npm run -s navette -- match --needs behoeften.csv --startups startups.csv --lang nl
  npm run -s navette -- match --needs behoeften.json --startups startups.csv --format csv --lang nl > lijst.csv
`,
    },
  },
  misuse: {
    'commander.unknownOption': 'Onbekende optie: {name}.',
    'commander.unknownCommand': 'Onbekende opdracht: {name}.',
    'commander.missingMandatoryOptionValue': 'De optie {name} ontbreekt.',
    'commander.optionMissingArgument': 'De waarde van de optie {name} ontbreekt.',
    'commander.excessArguments': 'Er is een argument te veel.',
    'commander.invalidArgument': '{detail}',
    stdinTwice: 'De standaardinvoer kan maar voor een van beide lijsten dienen.',
    'commander.help': 'De opdracht ontbreekt.',
  },
  stdin: 'standaardinvoer',
  seeHelp: 'Zie "navette match --help".',
  unexpected: 'Onverwachte fout: ',
  expected: {
    top: (found, most) => `Voor --top wordt een geheel getal van 1 tot ${most} verwacht, niet "${found}".`,
    day: (found) => `Voor --today wordt een datum verwacht (2026-12-31 of 31/12/2026), niet "${found}".`,
    oneOf: (found, values) => `Een van deze waarden wordt verwacht: ${values.join(', ')}; niet "${found}".`,
  },
  fileErrors: {
    missing: '{file}: bestand niet gevonden. Een CSV-, JSON- of JSON Lines-bestand wordt verwacht.',
    directory: '{file}: dit is een map. Een CSV-, JSON- of JSON Lines-bestand wordt verwacht.',
    denied: '{file}: u mag dit bestand niet lezen.',
    unreadable: '{file}: kan niet gelezen worden ({detail}).',
    binary: '{file}: dit is {kind}. Een tekst in CSV, JSON of JSON Lines wordt verwacht.',
    markup: '{file}: dit is {kind}. Een tekst in CSV, JSON of JSON Lines wordt verwacht.',
    empty: '{file}: het bestand is leeg. Een kopregel en minstens één rij worden verwacht.',
    no_rows: '{file}: er is geen rij om te lezen. Onder de kopregel wordt er minstens één verwacht.',
    no_header: '{file}: de eerste regel benoemt geen enkele kolom.',
    header_broken: '{file}, regel {line}: de kopregel is onleesbaar (aanhalingsteken nooit gesloten?).',
    header_bytes: '{file}: de kop van kolom {column} bevat onleesbare bytes.',
    header_twice: '{file}: de kolommen {first} en {second} heten allebei "{name}". Hernoem er een.',
    json_start: '{file}: dit is geen JSON. Aan het begin wordt "[" of "{" verwacht, niet "{found}".',
    json_large: '{file}: deze JSON is te groot. Hoogstens {bytes} bytes; neem daarboven JSON Lines of CSV.',
    json_tables: '{file}: er staan verschillende lijsten in ({names}). Eén wordt verwacht.',
    no_text_column: `{file}: geen enkele kolom geeft een titel of een tekst.
  Gevonden kolomkoppen: {found}
  Onder meer aanvaard: {accepted}
  Voor andere kolomkoppen: --map bestand.json, met {"Uw kolomkop": "text"}`,
    map_syntax: '{file}: dit is geen JSON ({detail}).',
    map_shape: '{file}: {"Uw kolomkop": "veld"} wordt verwacht; "{header}" bevat iets anders ({found}).',
    map_fields: `{file}: onbekende velden: {names}
  Velden van een behoefte: {needs}
  Velden van een start-up: {startups}`,
  },
  fileKinds: {
    xlsx: 'een Excel-werkmap (bewaar ze als CSV)',
    xls: 'een oude Excel-werkmap (bewaar ze als CSV)',
    ods: 'een OpenDocument-rekenblad (bewaar het als CSV)',
    docx: 'een Word-document',
    zip: 'een ZIP-archief',
    gzip: 'een gzip-archief',
    pdf: 'een pdf',
    png: 'een PNG-afbeelding',
    jpeg: 'een JPEG-afbeelding',
    gif: 'een GIF-afbeelding',
    parquet: 'een Parquet-bestand',
    sqlite: 'een SQLite-databank',
    html: 'een webpagina',
    xml: 'een XML-document',
    unknown: 'een binair bestand',
  },
  problems: {
    quote_stray:
      'aanhalingsteken niet goed gesloten: erna wordt een scheidingsteken of het einde van de regel verwacht (een aanhalingsteken binnen aanhalingstekens wordt verdubbeld)',
    quote_cut: 'aanhalingsteken geopend en nooit gesloten: het bestand eindigt ervoor (afgebroken?)',
    quote_endless: 'aanhalingsteken geopend en niet gesloten binnen de volgende {lines} regels of {bytes} bytes',
    too_few_columns: 'te weinig kolommen: {found} in plaats van {expected}',
    too_many_columns: 'te veel kolommen: {found} in plaats van {expected}',
    field_too_long: 'cel te lang: hoogstens {bytes} bytes',
    record_too_long: 'rij te lang: hoogstens {bytes} bytes',
    invalid_bytes: 'bytes die geen geldige {encoding} zijn',
    nul_byte: 'nulteken (byte 0)',
    header_again: 'de kopregel komt terug',
    json_syntax: 'foute JSON op regel {at}, teken {character}',
    json_cut: 'het bestand eindigt midden in de JSON (afgebroken?)',
    json_not_object: 'een JSON-object {…} wordt verwacht, niet "{found}"',
    json_rest: 'foute JSON van hier tot het einde van het bestand',
    no_text: 'geen titel en geen tekst: minstens een van beide wordt verwacht',
    expected_text: 'een tekst wordt verwacht, niet {found}',
    expected_number: 'een getal wordt verwacht, niet "{found}"',
    expected_level: 'een TRL-niveau van 1 tot 9 wordt verwacht, niet "{found}"',
    expected_date: 'een datum wordt verwacht (31/12/2026 of 2026-12-31), niet "{found}"',
    expected_boolean: 'ja of nee wordt verwacht, niet "{found}"',
    expected_postal_code: 'een postcode wordt verwacht, niet "{found}"',
    expected_area: 'een bekend departement of een bekende regio wordt verwacht, niet "{found}"',
    expected_country: 'een land wordt verwacht, niet "{found}"',
    expected_language: 'Frans, Engels, Duits of Nederlands wordt verwacht, niet "{found}"',
    expected_sector: 'een NACE-code of een duidelijke sector wordt verwacht, niet "{found}"',
    expected_size:
      'micro-onderneming, kmo, midcap, grote onderneming of een personeelsaantal wordt verwacht, niet "{found}"',
    same_row: 'gelijk aan regel {first}',
    same_id: 'het kenmerk "{found}" hoort al bij regel {first}; deze rij wordt "{id}"',
  },
  effects: { rejected: 'rij weggelaten', ignored: 'waarde weggelaten', noted: 'rij behouden' },
  places: {
    line: 'regel {line}',
    lines: 'regels {line} tot {endLine}',
    item: 'element {item}',
    column: 'kolom "{column}"',
    again: '{file}, kolom "{column}": hetzelfde op de regels {lines} ({effect})',
  },
  notices: {
    unknownColumns: '{file}: niet herkende kolommen, weggelaten: {columns} (bruikbaar met --map)',
    absentHeaders: '{map}: {file} heeft de kolommen {columns} niet',
    stopped: 'Gestopt bij de eerste foute rij (--strict).',
    dates: '{file}: beslissingsdata worden gelezen maar tellen niet zonder --today',
  },
  summary: {
    startups: { one: '{count} start-up', other: '{count} start-ups' },
    needs: { one: '{count} behoefte', other: '{count} behoeften' },
    lost: { one: '{count} rij weggelaten', other: '{count} rijen weggelaten' },
    seconds: '{seconds} s',
  },
  output: {
    need: 'Behoefte: {title}',
    noMatch: 'Geen voorstel.',
    columns: {
      needId: 'Kenmerk van de behoefte',
      need: 'Behoefte',
      rank: 'Rang',
      score: 'Score',
      startupId: 'Kenmerk van de start-up',
      startup: 'Start-up',
      pros: 'Voor',
      cons: 'Tegen',
      summary: 'In één zin',
    },
  },
};
