import type { TaxonomyWords } from './taxonomy-words.ts';

export const TAXONOMY_EN: TaxonomyWords = {
  help: {
    description: 'Shows the taxonomy of capabilities, measures what it finds, and brings ESCO into it.',
    show: 'Shows what the taxonomy knows of a word, in any of the four languages.',
    asked: 'a label or an id, for example "machine vision"',
    json: 'write the result as JSON',
    esco: 'folder of ESCO’s official CSV files, read as well',
    coverage: 'Measures in how many texts the taxonomy finds at least two capabilities.',
    docs: 'files of texts: JSON Lines {"id","text","lang"}, JSON or CSV; "-" for the standard input',
    sample: 'number of capabilities found to show in their text, to be judged by a reader',
    seed: 'seed of the draw: the same one gives the same sample',
    top: 'number of the most frequent capabilities to show',
    import: 'Brings ESCO’s official CSV files into the taxonomy, and says what changes.',
    folder: 'folder of skills_fr.csv, skills_en.csv, skills_de.csv, skills_nl.csv',
    dryRun: 'say what would change and keep nothing',
    label: 'Adds to a capability a word that people write.',
    concept: 'id of the capability ("taxonomy show" gives it)',
    word: 'the word to add',
    in: 'language of the word: fr, en, de or nl',
    after: `Examples:
  npm run -s navette -- taxonomy show "machine vision" --lang en
  npm run -s navette -- taxonomy coverage --docs texts.jsonl --sample 100 --seed 7
  npm run -s navette -- taxonomy import esco --dry-run
  npm run -s navette -- taxonomy label machine-vision "electronic eye" --in en
`,
  },
  notANumber: 'A whole number from 0 to {most} is expected, not "{found}".',
  show: {
    alternatives: 'also',
    hidden: 'read, not shown',
    conditional: 'on condition',
    borrowed: 'borrowed label',
    broader: 'broader',
    narrower: 'narrower',
    related: 'related',
    sectors: 'sectors',
    source: 'source',
    ours: 'Navette',
    exactMatch: 'same as',
    unknown: 'The taxonomy does not know "{asked}".',
    near: 'Written almost so:',
  },
  coverage: {
    share: '{texts} texts; {share} have at least two capabilities, {mean} on average ({concepts} in the taxonomy)',
    byCount: 'Texts by number of capabilities:',
    frequent: 'Most frequent (texts):',
    sample: 'Sample to be judged (the words found stand between » and «):',
  },
  folder: {
    empty: '{folder}: no skills_fr.csv, skills_en.csv, skills_de.csv or skills_nl.csv is there.',
    broken: '{file}, line {line}: expected {expected}, found "{found}".',
    missing: '{folder}: the folder cannot be read ({code}).',
  },
  label: {
    stored: '"{label}" ({language}) now means {concept}; services that run read it at once.',
    added:
      '"{label}" ({language}) now means {concept}; version {version}, which the service and the workers use from their next start.',
    known: '{concept} has "{label}" ({language}) already.',
    unknown_concept: 'No capability has the id {concept}.',
    empty: '"{label}" holds no letter.',
    too_long: '"{label}" is too long: 80 characters at most.',
    taken: '"{label}" ({language}) means {owner} already.',
  },
  import: {
    read: 'ESCO: {concepts} capabilities read, version {version}',
    skipped: '{file}, line {line}: no address or no label, left out',
    merge:
      '{added} added, {merged} merged with ours ({byAddress} by address, {byLabel} by label), {ambiguous} labels in dispute',
    ambiguous: '  "{label}" ({language}) stays with {owner}; {claimant} claims it too',
    more: '  … and {count} others (--json gives them all)',
    version: 'Version of the taxonomy: {before} → {after}, {concepts} capabilities',
    live: 'Published needs: {needs}; active profiles: {profiles}',
    changed: 'Read otherwise: {needs} needs, {profiles} profiles',
    topTen: 'Top ten: {changed} of {compared} needs compared get others ({left} matches drop out)',
    noDatabase: 'Without a database, what changes for matches is not measured.',
    noFolder: 'No folder is named to keep the taxonomy in: give TAXONOMY_DIR=…',
    dryRun: '(trial: nothing is kept)',
    stored: 'Version {version} is kept: the service and the workers use it from their next start.',
    already: 'Version {version} is in use already.',
  },
};
