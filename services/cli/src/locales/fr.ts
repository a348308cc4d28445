import { FILE_WORDS } from '@navette/spreadsheets';
import { DOCTOR_FR } from './doctor/fr.ts';
import { EVALUATE_FR } from './evaluate/fr.ts';
import type { Locale } from './locale.ts';
import { PRIVACY_FR } from './privacy/fr.ts';
import { TAXONOMY_FR } from './taxonomy/fr.ts';

export const FR: Locale = {
  ...FILE_WORDS.fr,
  language: 'fr',
  help: {
    program: 'Rapproche les besoins de l’industrie et les startups qui peuvent y répondre, et explique chaque piste.',
    help: 'affiche cette aide',
    byDefault: 'par défaut :',
    usage: '<commande> [options]',
    titles: {
      'Usage:': 'Utilisation :',
      'Options:': 'Options :',
      'Commands:': 'Commandes :',
      'Arguments:': 'Arguments :',
    },
    match: {
      usage: '--needs <fichier> --startups <fichier> [options]',
      description: 'Classe, pour chaque besoin d’une liste, les startups d’une autre liste, avec le pour et le contre.',
      needs: 'liste des besoins : CSV, JSON ou JSON Lines ; « - » pour l’entrée standard',
      startups: 'liste des startups, de même',
      top: 'nombre de pistes par besoin',
      format: 'table (à lire), json ou csv',
      lang: 'langue des explications et des messages : fr, en, de ou nl',
      map: 'fichier JSON {"Leur en-tête": "champ"} pour les colonnes non reconnues ; null laisse une colonne de côté',
      today: 'jour à partir duquel compter les semaines jusqu’aux dates de décision (sinon elles ne comptent pas)',
      strict: 's’arrête à la première ligne fautive',
      after: `Les résultats vont sur la sortie standard, tout le reste sur la sortie d’erreur.
Un fichier CSV est lu tel quel : « ; », « , » ou tabulation, UTF-8 ou Windows-1252, en-têtes en
français, anglais, allemand ou néerlandais. Une ligne fautive est signalée (ligne, colonne, raison)
et la suite est lue.
Retour : 0 tout est lu ou signalé, 1 fichier illisible ou arrêt de --strict, 2 commande mal formée.

Exemples :
  npm run -s navette -- match --needs besoins.csv --startups startups.csv
  npm run -s navette -- match --needs besoins.json --startups startups.csv --top 5 --format csv > pistes.csv
`,
    },
    import: {
      description:
        'Fait entrer une liste : la relancer ne change rien, interrompue elle se termine au lancement suivant.',
      kind: 'ce que contient la liste :',
      file: 'CSV, XLSX, JSON ou JSON Lines ; « - » pour l’entrée standard',
      dryRun: 'essaie tout et ne garde rien',
      mapping:
        'correspondance des colonnes : un nom enregistré, hubspot-companies, hubspot-contacts, hubspot-deals, hubspot-notes, ou un fichier .json',
      saveMapping: 'garde la correspondance des colonnes sous ce nom',
      source: 'le système dont viennent les identifiants (sinon celui de la correspondance, sinon le nom du fichier)',
      operator: 'l’opérateur auquel appartiennent contacts, échanges et besoins, s’il y en a plusieurs',
      report: 'écrit le compte rendu ligne à ligne dans ce fichier (.csv, .xlsx ou .json)',
      json: 'écrit le résultat en JSON sur la sortie standard',
      after: `La liste d’opposition (oppositions) entre en premier : elle bloque les contacts qui y figurent.
Retour : 0 importé (les lignes écartées sont signalées), 1 fichier inutilisable, 2 commande mal formée.

Exemples :
  npm run -s navette -- import organisations entreprises.xlsx --dry-run
  npm run -s navette -- import contacts export-hubspot.csv --report rapport.csv
`,
    },
    export: {
      description: 'Fait sortir une liste, dans les mots et les formats de la langue du lecteur.',
      kind: 'la liste :',
      format: 'csv, xlsx ou json',
      columns: 'colonnes voulues, dans l’ordre, séparées par des virgules (noms anglais, ceux du JSON)',
      state: 'seulement cet état',
      q: 'seulement ce qui contient ce texte',
      need: 'seulement ce besoin',
      organisation: 'seulement cette organisation',
      output: 'fichier à écrire (sinon la sortie standard)',
      after: `Exemples :
  npm run -s navette -- export needs --state published --format xlsx -o besoins.xlsx
  npm run -s navette -- export matches --columns need,rank,startup,summary > pistes.csv
`,
    },
    backup: {
      description: 'Copie toute la base, pendant qu’elle tourne, dans un seul fichier à garder en lieu sûr.',
      file: 'le fichier à écrire',
      advice: 'Pour un PostgreSQL à vous, pg_dump fait aussi l’affaire :',
      done: '{file} : {rows} lignes de {tables} tables, {files} fichiers joints',
      missingFiles:
        'Il y manque {count} fichiers joints, que la base nomme et que le dossier n’a pas, ou plus tels quels',
      withoutFiles: 'Les fichiers joints n’y sont pas (FILES_DIR n’est pas indiqué)',
    },
    restore: {
      description: 'Remet une copie dans une base vide ; tout y est, ou rien ne change.',
      file: 'la copie',
      replace: 'vide d’abord la base : ce qu’elle contient est perdu',
      done: '{rows} lignes de {tables} tables et {files} fichiers joints sont en place',
    },
    others: 'Aussi : navette seed --size 100000 (grand jeu de données fictif)',
  },
  doctor: DOCTOR_FR,
  evaluate: EVALUATE_FR,
  privacy: PRIVACY_FR,
  taxonomy: TAXONOMY_FR,
  misuse: {
    'commander.unknownOption': 'Option inconnue : {name}.',
    'commander.unknownCommand': 'Commande inconnue : {name}.',
    'commander.missingMandatoryOptionValue': 'Il manque l’option {name}.',
    'commander.optionMissingArgument': 'Il manque la valeur de l’option {name}.',
    'commander.missingArgument': 'Il manque l’argument {name}.',
    'commander.excessArguments': 'Il y a un argument de trop.',
    'commander.invalidArgument': '{detail}',
    stdinTwice: 'L’entrée standard ne peut servir qu’à l’une des deux listes.',
    'commander.help': 'Il manque la commande.',
  },
  stdin: 'entrée standard',
  seeHelp: 'Voyez « navette --help ».',
  unexpected: 'Erreur inattendue : ',
  expected: {
    top: (found, most) => `Pour --top, un nombre entier de 1 à ${most} est attendu, pas « ${found} ».`,
    day: (found) => `Pour --today, une date est attendue (2026-12-31 ou 31/12/2026), pas « ${found} ».`,
    oneOf: (found, values) => `L’une de ces valeurs est attendue : ${values.join(', ')} ; pas « ${found} ».`,
  },
  database: {
    missing:
      'Aucune base de données : lancez la commande par « npm run -s navette -- … », ou donnez DATABASE_URL=postgres://…',
    notReady: 'La base de données n’est pas à jour : démarrez Navette une fois (npm start).',
  },
  importing: {
    columns: 'Colonnes lues :',
    guessed: 'deviné',
    leftOut: 'Colonnes laissées de côté :',
    progress: 'import [{bar}] {percentage} % · {rows} lignes',
    more: {
      one: '… et {count} autre ligne à voir dans le rapport (--report)',
      other: '… et {count} autres lignes à voir dans le rapport (--report)',
    },
    source: 'Source : « {source} » (les identifiants du fichier y sont rattachés ; --source pour en changer)',
    created: { one: '{count} créée', other: '{count} créées' },
    updated: { one: '{count} mise à jour', other: '{count} mises à jour' },
    unchanged: { one: '{count} inchangée', other: '{count} inchangées' },
    rejected: { one: '{count} écartée', other: '{count} écartées' },
    dryRun: '(essai : rien n’est gardé)',
  },
  exporting: { rows: { one: '{count} ligne écrite', other: '{count} lignes écrites' } },
  notices: {
    unknownColumns: '{file} : colonnes non reconnues, laissées de côté : {columns} (--map pour vous en servir)',
    absentHeaders: '{map} : {file} n’a pas les colonnes {columns}',
    stopped: 'Arrêt à la première ligne fautive (--strict).',
    dates: '{file} : les dates de décision sont lues mais ne comptent pas sans --today',
  },
  summary: {
    startups: { one: '{count} startup', other: '{count} startups' },
    needs: { one: '{count} besoin', other: '{count} besoins' },
    lost: { one: '{count} ligne écartée', other: '{count} lignes écartées' },
    seconds: '{seconds} s',
  },
  output: {
    need: 'Besoin : {title}',
    noMatch: 'Aucune piste.',
    columns: {
      needId: 'Identifiant du besoin',
      need: 'Besoin',
      rank: 'Rang',
      score: 'Score',
      startupId: 'Identifiant de la startup',
      startup: 'Startup',
      pros: 'Pour',
      cons: 'Contre',
      summary: 'En une phrase',
    },
  },
};
