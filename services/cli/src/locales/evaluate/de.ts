import type { EvaluateWords } from './evaluate-words.ts';

export const EVALUATE_DE: EvaluateWords = {
  help: {
    usage: '--docs <Datei> --queries <Datei> --qrels <Datei> [Optionen]',
    description: 'Misst an beurteilten Anfragen, wie gut die Rangfolge ist, neben BM25 und TF-IDF.',
    docs: 'Dokumente, ein JSON-Objekt {"id","text","lang"} je Zeile',
    queries: 'Anfragen, ebenso',
    qrels: 'Urteile, durch Tabulatoren getrennt: Anfrage, Dokument, Note (ab 0)',
    taxonomy: 'Ordner mit den amtlichen CSV-Dateien von ESCO, zusätzlich zur Taxonomie geladen',
    history: 'frühere Entscheidungen, ein JSON-Objekt {"text","lang","doc","grade"} je Zeile',
    half: 'nur die Hälfte a oder b der Anfragen, nach einem Hash ihrer Kennung',
    run: 'schreibt die Rangfolge in diese Datei, 100 Dokumente je Anfrage, im TREC-Format',
    json: 'schreibt die Messwerte als JSON',
    after: `Jeder Mittelwert steht mit seinem 95-%-Intervall (Bootstrap, feste Ziehung); Unterschiede sind je Anfrage
gepaart. Der Gewinn der nDCG ist die Note selbst. Die Texte gehen denselben Weg wie im Betrieb.

Beispiel:
  npm run -s navette -- evaluate --docs docs.jsonl --queries queries.jsonl --qrels qrels.tsv
`,
  },
  metrics: { 'ndcg@10': 'nDCG@10', 'recall@10': 'Recall@10', 'recall@100': 'Recall@100', mrr: 'MRR' },
  systems: { navette: 'Navette', bm25: 'BM25', 'tf-idf-cosine': 'TF-IDF-Kosinus' },
  means: 'Mittelwert [95-%-Intervall]',
  differences: 'Gepaarter Unterschied',
  minus: 'Navette − {system}',
  indexing: 'Dokumente werden gelesen',
  ranking: 'Rangfolge',
  docs: { one: '{count} Dokument', other: '{count} Dokumente' },
  judged: { one: '{count} beurteilte Anfrage', other: '{count} beurteilte Anfragen' },
  decisions: { one: '{count} frühere Entscheidung', other: '{count} frühere Entscheidungen' },
  model: 'Modell {model}',
  unknownQueries: 'Beurteilte Anfragen, die in der Datei der Anfragen fehlen und entfallen: {count}',
  unknownDocs: 'Beurteilte Dokumente, die in der Datei der Dokumente fehlen und als nicht gefunden zählen: {count}',
  noEsco: 'Keine Datei skills_fr.csv, skills_en.csv, skills_de.csv oder skills_nl.csv in {folder}.',
  cannotWrite: 'Die Datei {file} kann nicht geschrieben werden.',
  nothingJudged: 'Keine Anfrage hat ein als passend beurteiltes Dokument: Es gibt nichts zu messen.',
  field: 'Feld „{field}“',
  errors: {
    no_lines: 'mindestens eine Zeile wird erwartet',
    encoding: 'Text in UTF-8 wird erwartet',
    not_json: 'ein JSON-Objekt wird erwartet, nicht „{found}“',
    not_object: 'ein JSON-Objekt wird erwartet, nicht „{found}“',
    missing: 'dieses Feld wird erwartet, es fehlt',
    not_text: 'ein Text in Anführungszeichen wird erwartet, nicht „{found}“',
    empty: 'ein nicht leerer Text wird erwartet',
    tab: 'eine Kennung ohne Tabulator und Zeilenumbruch wird erwartet, nicht „{found}“',
    language: '„fr“, „en“, „de“ oder „nl“ wird erwartet, nicht „{found}“',
    grade: 'eine Zahl wird erwartet (für ein Urteil ab 0), nicht „{found}“',
    columns: 'drei durch Tabulatoren getrennte Felder werden erwartet (Anfrage, Dokument, Note), nicht „{found}“',
    twice: 'für „{found}“ wird eine einzige Zeile erwartet, dies ist die zweite',
  },
};
