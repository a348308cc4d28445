import type { PrivacyWords } from './privacy-words.ts';

export const PRIVACY_FR: PrivacyWords = {
  help: {
    description: 'Donne à quelqu’un la copie de ses données, l’efface, ou applique les durées de conservation.',
    export: 'Écrit tout ce que le réseau a sur une personne ou une organisation dans une archive .zip.',
    erase: 'Efface une personne, ou une entreprise individuelle ; sans --yes, dit seulement ce qui changerait.',
    retention: 'Dit ce qui a dépassé sa durée de conservation ; --apply l’efface ou l’anonymise.',
    person: 'l’identifiant d’un compte',
    contact: 'l’identifiant d’un contact',
    email: 'une adresse électronique',
    organisation: 'l’identifiant d’une organisation',
    output: 'l’archive à écrire',
    oppose: 'met aussi ses adresses sur la liste d’opposition',
    yes: 'efface vraiment',
    apply: 'efface et anonymise vraiment',
    json: 'écrit le résultat en JSON',
    after: `Un compte et les contacts de même adresse sont une seule personne.
Exemples :
  npm run -s navette -- privacy export --email zoe@exemple.fr -o copie.zip
  npm run -s navette -- privacy erase --email zoe@exemple.fr --oppose --yes
  npm run -s navette -- privacy retention
`,
  },
  oneOfThem: 'Il faut une seule des options --person, --contact, --email et --organisation.',
  nobody: 'Personne de ce nom n’est connu.',
  exported: '{file} : {rows} lignes de {tables} tables, {files} fichiers joints',
  missingFiles: '{count} fichiers joints n’existent plus, ou FILES_DIR n’est pas indiqué',
  wouldErase: 'Changerait :',
  erased: 'Changé :',
  nothingToErase: 'Il n’y a rien à effacer.',
  line: '  {table} : {count}',
  opposed: 'Adresses mises sur la liste d’opposition : {count}',
  confirm: 'Rien n’est changé. Pour effacer : la même commande avec --yes.',
  retentionHead: 'Ce qui a dépassé sa durée :',
  retentionLine: '  {kind} : {count} lignes, {action} après {after}, la plus ancienne du {oldest}',
  nothingDue: 'Rien n’a dépassé sa durée de conservation.',
  applied: 'Fait :',
  toApply: 'Rien n’est changé. Pour le faire : la même commande avec --apply.',
  actions: { delete: 'effacées', anonymise: 'anonymisées', keep: 'gardées' },
};
