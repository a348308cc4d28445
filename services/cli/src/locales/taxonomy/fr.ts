import type { TaxonomyWords } from './taxonomy-words.ts';

export const TAXONOMY_FR: TaxonomyWords = {
  help: {
    description: 'Montre la taxonomie des savoir-faire, mesure ce qu’elle trouve, et y fait entrer ESCO.',
    show: 'Montre ce que la taxonomie sait d’un mot, dans n’importe laquelle des quatre langues.',
    asked: 'un libellé ou un identifiant, par exemple « vision industrielle »',
    json: 'écrit le résultat en JSON',
    esco: 'dossier des fichiers CSV officiels d’ESCO, lus en plus',
    coverage: 'Mesure dans combien de textes la taxonomie trouve au moins deux savoir-faire.',
    docs: 'fichiers de textes : JSON Lines {"id","text","lang"}, JSON ou CSV ; « - » pour l’entrée standard',
    sample: 'nombre de savoir-faire trouvés à montrer dans leur texte, pour les juger à la lecture',
    seed: 'graine du tirage : la même donne le même échantillon',
    top: 'nombre de savoir-faire les plus fréquents à montrer',
    import: 'Fait entrer les fichiers CSV officiels d’ESCO dans la taxonomie, et dit ce qui change.',
    folder: 'dossier de skills_fr.csv, skills_en.csv, skills_de.csv, skills_nl.csv',
    dryRun: 'dit ce qui changerait et ne garde rien',
    label: 'Ajoute à un savoir-faire un mot que les gens écrivent.',
    concept: 'identifiant du savoir-faire (« taxonomy show » le donne)',
    word: 'le mot à ajouter',
    in: 'langue du mot : fr, en, de ou nl',
    after: `Exemples :
  npm run -s navette -- taxonomy show "vision industrielle"
  npm run -s navette -- taxonomy coverage --docs textes.jsonl --sample 100 --seed 7
  npm run -s navette -- taxonomy import esco --dry-run
  npm run -s navette -- taxonomy label machine-vision "œil électronique" --in fr
`,
  },
  notANumber: 'Un nombre entier de 0 à {most} est attendu, pas « {found} ».',
  show: {
    alternatives: 'aussi',
    hidden: 'lu, non montré',
    conditional: 'sous condition',
    borrowed: 'libellé emprunté',
    broader: 'plus large',
    narrower: 'plus précis',
    related: 'voisin',
    sectors: 'secteurs',
    source: 'origine',
    ours: 'Navette',
    exactMatch: 'identique à',
    unknown: 'La taxonomie ne connaît pas « {asked} ».',
    near: 'Écrit presque ainsi :',
  },
  coverage: {
    share: '{texts} textes ; {share} ont au moins deux savoir-faire, {mean} en moyenne ({concepts} dans la taxonomie)',
    byCount: 'Textes par nombre de savoir-faire :',
    frequent: 'Les plus fréquents (textes) :',
    sample: 'Échantillon à juger (le mot trouvé est entre » et «) :',
  },
  folder: {
    empty: '{folder} : aucun fichier skills_fr.csv, skills_en.csv, skills_de.csv ou skills_nl.csv n’y est.',
    broken: '{file}, ligne {line} : attendu {expected}, lu « {found} ».',
    missing: '{folder} : dossier illisible ({code}).',
  },
  label: {
    stored: '« {label} » ({language}) désigne maintenant {concept} ; les services qui tournent le lisent aussitôt.',
    added:
      '« {label} » ({language}) désigne maintenant {concept} ; version {version}, dont le service et les exécutants se servent à leur prochain démarrage.',
    known: '{concept} a déjà « {label} » ({language}).',
    unknown_concept: 'Aucun savoir-faire n’a l’identifiant {concept}.',
    empty: '« {label} » ne contient aucune lettre.',
    too_long: '« {label} » est trop long : 80 caractères au plus.',
    taken: '« {label} » ({language}) désigne déjà {owner}.',
  },
  import: {
    read: 'ESCO : {concepts} savoir-faire lus, version {version}',
    skipped: '{file}, ligne {line} : sans adresse ou sans libellé, laissée de côté',
    merge:
      '{added} ajoutés, {merged} réunis aux nôtres ({byAddress} par adresse, {byLabel} par libellé), {ambiguous} libellés disputés',
    ambiguous: '  « {label} » ({language}) reste à {owner} ; {claimant} le demande aussi',
    more: '  … et {count} autres (--json les donne tous)',
    version: 'Version de la taxonomie : {before} → {after}, {concepts} savoir-faire',
    live: 'Besoins publiés : {needs} ; profils actifs : {profiles}',
    changed: 'Lus autrement : {needs} besoins, {profiles} profils',
    topTen: 'Dix premières pistes : {changed} besoins sur {compared} comparés en changent ({left} pistes sortent)',
    noDatabase: 'Sans base de données, ce qui change pour les pistes n’est pas mesuré.',
    noFolder: 'Aucun dossier n’est indiqué pour garder la taxonomie : donnez TAXONOMY_DIR=…',
    dryRun: '(essai : rien n’est gardé)',
    stored: 'La version {version} est gardée : le service et les exécutants s’en servent à leur prochain démarrage.',
    already: 'La version {version} est déjà en service.',
  },
};
