import type { EvaluateWords } from './evaluate-words.ts';

export const EVALUATE_FR: EvaluateWords = {
  help: {
    usage: '--docs <fichier> --queries <fichier> --qrels <fichier> [options]',
    description: 'Mesure la qualité du classement sur un jeu de questions jugées, à côté de BM25 et de TF-IDF.',
    docs: 'documents, un objet JSON {"id","text","lang"} par ligne',
    queries: 'questions, de même',
    qrels: 'jugements, séparés par des tabulations : question, document, note (à partir de 0)',
    taxonomy: 'dossier des fichiers CSV officiels d’ESCO, chargés en plus de la taxonomie',
    history: 'décisions passées, un objet JSON {"text","lang","doc","grade"} par ligne',
    half: 'seulement la moitié a ou b des questions, selon une empreinte de leur identifiant',
    run: 'écrit le classement dans ce fichier, 100 documents par question, au format TREC',
    json: 'écrit les mesures en JSON',
    after: `Chaque moyenne vient avec son intervalle à 95 % (bootstrap, tirage fixe) ; les écarts sont appariés par
question. Le gain de nDCG est la note elle-même. Les textes passent par le chemin de la production.

Exemple :
  npm run -s navette -- evaluate --docs docs.jsonl --queries queries.jsonl --qrels qrels.tsv
`,
  },
  metrics: { 'ndcg@10': 'nDCG@10', 'recall@10': 'rappel@10', 'recall@100': 'rappel@100', mrr: 'MRR' },
  systems: { navette: 'Navette', bm25: 'BM25', 'tf-idf-cosine': 'TF-IDF cosinus' },
  means: 'Moyenne [intervalle à 95 %]',
  differences: 'Écart apparié',
  minus: 'Navette − {system}',
  indexing: 'Lecture des documents',
  ranking: 'Classement',
  docs: { one: '{count} document', other: '{count} documents' },
  judged: { one: '{count} question jugée', other: '{count} questions jugées' },
  decisions: { one: '{count} décision passée', other: '{count} décisions passées' },
  model: 'modèle {model}',
  unknownQueries: 'Questions jugées qui manquent au fichier des questions, laissées de côté : {count}',
  unknownDocs: 'Documents jugés qui manquent au fichier des documents, comptés comme non trouvés : {count}',
  noEsco: 'Aucun fichier skills_fr.csv, skills_en.csv, skills_de.csv ou skills_nl.csv dans {folder}.',
  cannotWrite: 'Le fichier {file} ne peut pas être écrit.',
  nothingJudged: 'Aucune question n’a de document jugé pertinent : il n’y a rien à mesurer.',
  field: 'champ « {field} »',
  errors: {
    no_lines: 'au moins une ligne est attendue',
    encoding: 'un texte en UTF-8 est attendu',
    not_json: 'un objet JSON est attendu, pas « {found} »',
    not_object: 'un objet JSON est attendu, pas « {found} »',
    missing: 'ce champ est attendu, il manque',
    not_text: 'un texte entre guillemets est attendu, pas « {found} »',
    empty: 'un texte non vide est attendu',
    tab: 'un identifiant sans tabulation ni saut de ligne est attendu, pas « {found} »',
    language: '« fr », « en », « de » ou « nl » est attendu, pas « {found} »',
    grade: 'un nombre est attendu (à partir de 0 pour un jugement), pas « {found} »',
    columns: 'trois champs séparés par des tabulations sont attendus (question, document, note), pas « {found} »',
    twice: 'une seule ligne est attendue pour « {found} », c’est la deuxième',
  },
};
