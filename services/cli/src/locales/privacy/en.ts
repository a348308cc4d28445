import type { PrivacyWords } from './privacy-words.ts';

export const PRIVACY_EN: PrivacyWords = {
  help: {
    description: 'Gives somebody a copy of their data, erases them, or applies the retention periods.',
    export: 'Writes everything that the network has about a person or an organisation into a .zip archive.',
    erase: 'Erases a person, or the business of a sole trader; without --yes, only says what would change.',
    retention: 'Says what is past its retention period; --apply deletes or anonymises it.',
    person: 'the id of an account',
    contact: 'the id of a contact',
    email: 'a mail address',
    organisation: 'the id of an organisation',
    output: 'the archive to write',
    oppose: 'also puts the addresses on the opposition list',
    yes: 'really erases',
    apply: 'really deletes and anonymises',
    json: 'writes the result as JSON',
    after: `An account and the contacts of the same address are one person.
Examples:
  npm run -s navette -- privacy export --email zoe@example.org -o copy.zip
  npm run -s navette -- privacy erase --email zoe@example.org --oppose --yes
  npm run -s navette -- privacy retention
`,
  },
  oneOfThem: 'Exactly one of the options --person, --contact, --email and --organisation is needed.',
  nobody: 'Nobody is known by this.',
  exported: '{file}: {rows} rows of {tables} tables, {files} attached files',
  missingFiles: '{count} attached files no longer exist, or FILES_DIR is not set',
  wouldErase: 'Would change:',
  erased: 'Changed:',
  nothingToErase: 'There is nothing to erase.',
  line: '  {table}: {count}',
  opposed: 'Addresses put on the opposition list: {count}',
  confirm: 'Nothing was changed. To erase: the same command with --yes.',
  retentionHead: 'Past its period:',
  retentionLine: '  {kind}: {count} rows, {action} after {after}, the oldest of {oldest}',
  nothingDue: 'Nothing is past its retention period.',
  applied: 'Done:',
  toApply: 'Nothing was changed. To do it: the same command with --apply.',
  actions: { delete: 'deleted', anonymise: 'anonymised', keep: 'kept' },
};
