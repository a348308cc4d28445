import type { EvaluateWords } from './evaluate-words.ts';

export const EVALUATE_EN: EvaluateWords = {
  help: {
    usage: '--docs <file> --queries <file> --qrels <file> [options]',
    description: 'Measures how good the ranking is on a set of judged queries, beside BM25 and TF-IDF.',
    docs: 'documents, one JSON object {"id","text","lang"} a line',
    queries: 'queries, in the same way',
    qrels: 'judgements, separated by tabs: query, document, grade (from 0)',
    taxonomy: 'folder of ESCO’s official CSV files, loaded on top of the taxonomy',
    history: 'past decisions, one JSON object {"text","lang","doc","grade"} a line',
    half: 'only half a or b of the queries, by a hash of their ids',
    run: 'writes the ranking into this file, 100 documents a query, as a TREC run',
    json: 'writes the figures as JSON',
    after: `Each mean comes with its 95% interval (bootstrap, fixed draws); differences are paired by query.
The gain of nDCG is the grade itself. Texts go through the very path that production uses.

Example:
  npm run -s navette -- evaluate --docs docs.jsonl --queries queries.jsonl --qrels qrels.tsv
`,
  },
  metrics: { 'ndcg@10': 'nDCG@10', 'recall@10': 'recall@10', 'recall@100': 'recall@100', mrr: 'MRR' },
  systems: { navette: 'Navette', bm25: 'BM25', 'tf-idf-cosine': 'TF-IDF cosine' },
  means: 'Mean [95% interval]',
  differences: 'Paired difference',
  minus: 'Navette − {system}',
  indexing: 'Reading the documents',
  ranking: 'Ranking',
  docs: { one: '{count} document', other: '{count} documents' },
  judged: { one: '{count} judged query', other: '{count} judged queries' },
  decisions: { one: '{count} past decision', other: '{count} past decisions' },
  model: 'model {model}',
  unknownQueries: 'Judged queries that the queries’ file does not have, left out: {count}',
  unknownDocs: 'Judged documents that the documents’ file does not have, counted as not found: {count}',
  noEsco: 'No file skills_fr.csv, skills_en.csv, skills_de.csv or skills_nl.csv in {folder}.',
  cannotWrite: 'The file {file} cannot be written.',
  nothingJudged: 'No query has a document judged relevant: there is nothing to measure.',
  field: 'field “{field}”',
  errors: {
    no_lines: 'at least one line is expected',
    encoding: 'text in UTF-8 is expected',
    not_json: 'a JSON object is expected, not “{found}”',
    not_object: 'a JSON object is expected, not “{found}”',
    missing: 'this field is expected, it is missing',
    not_text: 'a quoted text is expected, not “{found}”',
    empty: 'a text that is not empty is expected',
    tab: 'an id without tab or line break is expected, not “{found}”',
    language: '“fr”, “en”, “de” or “nl” is expected, not “{found}”',
    grade: 'a number is expected (from 0 for a judgement), not “{found}”',
    columns: 'three fields separated by tabs are expected (query, document, grade), not “{found}”',
    twice: 'a single line is expected for “{found}”, this is the second',
  },
};
