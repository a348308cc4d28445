import { FILE_WORDS } from '@navette/spreadsheets';
import { DOCTOR_EN } from './doctor/en.ts';
import { EVALUATE_EN } from './evaluate/en.ts';
import type { Locale } from './locale.ts';
import { PRIVACY_EN } from './privacy/en.ts';
import { TAXONOMY_EN } from './taxonomy/en.ts';

export const EN: Locale = {
  ...FILE_WORDS.en,
  language: 'en',
  help: {
    program: 'Brings the needs of industry to the startups that can answer them, and explains every match.',
    help: 'show this help',
    byDefault: 'default:',
    usage: '<command> [options]',
    titles: {},
    match: {
      usage: '--needs <file> --startups <file> [options]',
      description: 'Ranks the startups of one list for each need of another, with what speaks for and against.',
      needs: 'list of needs: CSV, JSON or JSON Lines; "-" for the standard input',
      startups: 'list of startups, likewise',
      top: 'number of matches for each need',
      format: 'table (to read), json or csv',
      lang: 'language of explanations and messages: fr, en, de or nl',
      map: 'JSON file {"Their header": "field"} for columns that are not recognised; null leaves a column out',
      today: 'day from which the weeks to decision dates are counted (otherwise these do not count)',
      strict: 'stop at the first bad row',
      after: `Results go to the standard output, everything else to the standard error.
A CSV file is read as it is: ";", "," or tab, UTF-8 or Windows-1252, headers in French, English,
German or Dutch. A bad row is reported (line, column, reason) and reading goes on.
Exit code: 0 everything was read or reported, 1 unreadable file or --strict stopped, 2 wrong usage.

Examples:
  npm run -s navette -- match --needs needs.csv --startups startups.csv --lang en
  npm run -s navette -- match --needs needs.json --startups startups.csv --format csv --lang en > matches.csv
`,
    },
    import: {
      description: 'Brings a list in: run again it changes nothing, cut short it is completed by the next run.',
      kind: 'what the list holds:',
      file: 'CSV, XLSX, JSON or JSON Lines; “-” for standard input',
      dryRun: 'tries everything and keeps nothing',
      mapping:
        'how columns are understood: a saved name, hubspot-companies, hubspot-contacts, hubspot-deals, hubspot-notes, or a .json file',
      saveMapping: 'keeps how the columns were understood under this name',
      source: 'the system that the ids are of (else the mapping’s, else the file’s name)',
      operator: 'the operator whose contacts, activities and needs these are, where there are several',
      report: 'writes what became of each row into this file (.csv, .xlsx or .json)',
      json: 'writes the result as JSON to standard output',
      after: `The opposition list (oppositions) comes in first: it blocks the contacts on it.
Exit code: 0 imported (rejected rows are told), 1 unusable file, 2 malformed command.

Examples:
  npm run -s navette -- import organisations companies.xlsx --dry-run
  npm run -s navette -- import contacts hubspot-export.csv --report report.csv
`,
    },
    export: {
      description: 'Takes a list out, in the words and formats of the reader’s language.',
      kind: 'the list:',
      format: 'csv, xlsx or json',
      columns: 'columns wanted, in order, separated by commas (English names, those of the JSON)',
      state: 'this state only',
      q: 'only what contains this text',
      need: 'this need only',
      organisation: 'this organisation only',
      output: 'file to write (else standard output)',
      after: `Examples:
  npm run -s navette -- export needs --state published --format xlsx -o needs.xlsx
  npm run -s navette -- export matches --columns need,rank,startup,summary > matches.csv
`,
    },
    backup: {
      description: 'Copies the whole database, while it runs, into one file to be kept in a safe place.',
      file: 'the file to write',
      advice: 'For a PostgreSQL of your own, pg_dump does it too:',
      done: '{file}: {rows} rows of {tables} tables, {files} attached files',
      missingFiles:
        '{count} attached files are not in it: the database names them, and the folder lacks them or has them otherwise',
      withoutFiles: 'Attached files are not in it (FILES_DIR is not set)',
    },
    restore: {
      description: 'Puts a copy back into an empty database; all of it is there, or nothing changes.',
      file: 'the copy',
      replace: 'empties the database first: what it holds is lost',
      done: '{rows} rows of {tables} tables and {files} attached files are in place',
    },
    others: 'Also: navette seed --size 100000 (a large fictional data set)',
  },
  doctor: DOCTOR_EN,
  evaluate: EVALUATE_EN,
  privacy: PRIVACY_EN,
  taxonomy: TAXONOMY_EN,
  misuse: {
    'commander.unknownOption': 'Unknown option: {name}.',
    'commander.unknownCommand': 'Unknown command: {name}.',
    'commander.missingMandatoryOptionValue': 'The option {name} is missing.',
    'commander.optionMissingArgument': 'The option {name} lacks its value.',
    'commander.missingArgument': 'The argument {name} is missing.',
    'commander.excessArguments': 'There is one argument too many.',
    'commander.invalidArgument': '{detail}',
    stdinTwice: 'The standard input can serve one of the two lists only.',
    'commander.help': 'The command is missing.',
  },
  stdin: 'standard input',
  seeHelp: 'See "navette --help".',
  unexpected: 'Unexpected error: ',
  expected: {
    top: (found, most) => `For --top, a whole number from 1 to ${most} is expected, not "${found}".`,
    day: (found) => `For --today, a date is expected (2026-12-31 or 31/12/2026), not "${found}".`,
    oneOf: (found, values) => `One of these is expected: ${values.join(', ')}; not "${found}".`,
  },
  database: {
    missing: 'No database: run the command by “npm run -s navette -- …”, or give DATABASE_URL=postgres://…',
    notReady: 'The database is not up to date: start Navette once (npm start).',
  },
  importing: {
    columns: 'Columns read:',
    guessed: 'guessed',
    leftOut: 'Columns left out:',
    progress: 'import [{bar}] {percentage} % · {rows} rows',
    more: {
      one: '… and {count} more row, to be seen in the report (--report)',
      other: '… and {count} more rows, to be seen in the report (--report)',
    },
    source: 'Source: “{source}” (ids of the file belong to it; --source changes it)',
    created: { one: '{count} created', other: '{count} created' },
    updated: { one: '{count} updated', other: '{count} updated' },
    unchanged: { one: '{count} unchanged', other: '{count} unchanged' },
    rejected: { one: '{count} rejected', other: '{count} rejected' },
    dryRun: '(dry run: nothing is kept)',
  },
  exporting: { rows: { one: '{count} row written', other: '{count} rows written' } },
  notices: {
    unknownColumns: '{file}: columns not recognised and left out: {columns} (use --map for them)',
    absentHeaders: '{map}: {file} does not have the columns {columns}',
    stopped: 'Stopped at the first bad row (--strict).',
    dates: '{file}: decision dates are read but do not count without --today',
  },
  summary: {
    startups: { one: '{count} startup', other: '{count} startups' },
    needs: { one: '{count} need', other: '{count} needs' },
    lost: { one: '{count} row left out', other: '{count} rows left out' },
    seconds: '{seconds} s',
  },
  output: {
    need: 'Need: {title}',
    noMatch: 'No match.',
    columns: {
      needId: 'Need ID',
      need: 'Need',
      rank: 'Rank',
      score: 'Score',
      startupId: 'Startup ID',
      startup: 'Startup',
      pros: 'For',
      cons: 'Against',
      summary: 'In one sentence',
    },
  },
};
