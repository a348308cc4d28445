import { FILE_WORDS } from '@navette/spreadsheets';
import { DOCTOR_NL } from './doctor/nl.ts';
import { EVALUATE_NL } from './evaluate/nl.ts';
import type { Locale } from './locale.ts';
import { PRIVACY_NL } from './privacy/nl.ts';
import { TAXONOMY_NL } from './taxonomy/nl.ts';

export const NL: Locale = {
  ...FILE_WORDS.nl,
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
    import: {
      description:
        'Haalt een lijst binnen: opnieuw gestart verandert er niets, onderbroken wordt hij door de volgende keer voltooid.',
      kind: 'wat de lijst bevat:',
      file: 'CSV, XLSX, JSON of JSON Lines; ‘-’ voor de standaardinvoer',
      dryRun: 'probeert alles en bewaart niets',
      mapping:
        'toewijzing van kolommen: een bewaarde naam, hubspot-companies, hubspot-contacts, hubspot-deals, hubspot-notes of een .json-bestand',
      saveMapping: 'bewaart de toewijzing van kolommen onder deze naam',
      source: 'het systeem waaruit de kenmerken komen (anders dat van de toewijzing, anders de bestandsnaam)',
      operator: 'de operator van wie contacten, activiteiten en behoeften zijn, als er meerdere zijn',
      report: 'schrijft in dit bestand wat er van elke regel werd (.csv, .xlsx of .json)',
      json: 'schrijft het resultaat als JSON naar de standaarduitvoer',
      after: `De verzetslijst (oppositions) komt eerst: zij blokkeert de contacten die erop staan.
Resultaat: 0 binnengehaald (geweigerde regels worden gemeld), 1 onbruikbaar bestand, 2 verkeerde opdracht.

Voorbeelden:
  npm run -s navette -- import organisations bedrijven.xlsx --dry-run
  npm run -s navette -- import contacts hubspot-export.csv --report rapport.csv
`,
    },
    export: {
      description: 'Geeft een lijst uit, in de woorden en formaten van de taal van de lezer.',
      kind: 'de lijst:',
      format: 'csv, xlsx of json',
      columns: 'gewenste kolommen in volgorde, door komma’s gescheiden (Engelse namen, die van de JSON)',
      state: 'alleen deze status',
      q: 'alleen wat deze tekst bevat',
      need: 'alleen deze behoefte',
      organisation: 'alleen deze organisatie',
      output: 'te schrijven bestand (anders de standaarduitvoer)',
      after: `Voorbeelden:
  npm run -s navette -- export needs --state published --format xlsx -o behoeften.xlsx
  npm run -s navette -- export matches --columns need,rank,startup,summary > voorstellen.csv
`,
    },
    backup: {
      description: 'Kopieert de hele database, terwijl ze draait, naar één bestand om veilig te bewaren.',
      file: 'het te schrijven bestand',
      advice: 'Voor een eigen PostgreSQL kan het ook met pg_dump:',
      done: '{file}: {rows} rijen van {tables} tabellen, {files} bijlagen',
      missingFiles: '{count} bijlagen ontbreken erin: de database noemt ze, en in de map zijn ze er niet of anders',
      withoutFiles: 'Bijlagen zitten er niet in (FILES_DIR is niet opgegeven)',
    },
    restore: {
      description: 'Zet een kopie terug in een lege database; alles staat er, of er verandert niets.',
      file: 'de kopie',
      replace: 'maakt de database eerst leeg: wat erin staat gaat verloren',
      done: '{rows} rijen van {tables} tabellen en {files} bijlagen staan op hun plaats',
    },
    others: 'Ook: navette seed --size 100000 (een grote verzonnen dataset)',
  },
  doctor: DOCTOR_NL,
  evaluate: EVALUATE_NL,
  privacy: PRIVACY_NL,
  taxonomy: TAXONOMY_NL,
  misuse: {
    'commander.unknownOption': 'Onbekende optie: {name}.',
    'commander.unknownCommand': 'Onbekende opdracht: {name}.',
    'commander.missingMandatoryOptionValue': 'De optie {name} ontbreekt.',
    'commander.optionMissingArgument': 'De waarde van de optie {name} ontbreekt.',
    'commander.missingArgument': 'Het argument {name} ontbreekt.',
    'commander.excessArguments': 'Er is een argument te veel.',
    'commander.invalidArgument': '{detail}',
    stdinTwice: 'De standaardinvoer kan maar voor een van beide lijsten dienen.',
    'commander.help': 'De opdracht ontbreekt.',
  },
  stdin: 'standaardinvoer',
  seeHelp: 'Zie "navette --help".',
  unexpected: 'Onverwachte fout: ',
  expected: {
    top: (found, most) => `Voor --top wordt een geheel getal van 1 tot ${most} verwacht, niet "${found}".`,
    day: (found) => `Voor --today wordt een datum verwacht (2026-12-31 of 31/12/2026), niet "${found}".`,
    oneOf: (found, values) => `Een van deze waarden wordt verwacht: ${values.join(', ')}; niet "${found}".`,
  },
  database: {
    missing: 'Geen database: start de opdracht met ‘npm run -s navette -- …’, of geef DATABASE_URL=postgres://…',
    notReady: 'De database is niet bijgewerkt: start Navette één keer (npm start).',
  },
  importing: {
    columns: 'Gelezen kolommen:',
    guessed: 'geraden',
    leftOut: 'Weggelaten kolommen:',
    progress: 'import [{bar}] {percentage} % · {rows} regels',
    more: {
      one: '… en nog {count} regel, te zien in het rapport (--report)',
      other: '… en nog {count} regels, te zien in het rapport (--report)',
    },
    source: 'Bron: ‘{source}’ (de kenmerken van het bestand horen daarbij; te wijzigen met --source)',
    created: { one: '{count} aangemaakt', other: '{count} aangemaakt' },
    updated: { one: '{count} gewijzigd', other: '{count} gewijzigd' },
    unchanged: { one: '{count} ongewijzigd', other: '{count} ongewijzigd' },
    rejected: { one: '{count} geweigerd', other: '{count} geweigerd' },
    dryRun: '(proef: niets wordt bewaard)',
  },
  exporting: { rows: { one: '{count} regel geschreven', other: '{count} regels geschreven' } },
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
