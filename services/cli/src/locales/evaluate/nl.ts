import type { EvaluateWords } from './evaluate-words.ts';

export const EVALUATE_NL: EvaluateWords = {
  help: {
    usage: '--docs <bestand> --queries <bestand> --qrels <bestand> [opties]',
    description: 'Meet met beoordeelde zoekvragen hoe goed de rangschikking is, naast BM25 en TF-IDF.',
    docs: 'documenten, één JSON-object {"id","text","lang"} per regel',
    queries: 'zoekvragen, op dezelfde manier',
    qrels: 'oordelen, gescheiden door tabs: zoekvraag, document, cijfer (vanaf 0)',
    taxonomy: 'map met de officiële CSV-bestanden van ESCO, boven op de taxonomie geladen',
    history: 'eerdere beslissingen, één JSON-object {"text","lang","doc","grade"} per regel',
    half: 'alleen helft a of b van de zoekvragen, volgens een hash van hun id',
    run: 'schrijft de rangschikking in dit bestand, 100 documenten per zoekvraag, in TREC-formaat',
    json: 'schrijft de metingen als JSON',
    after: `Elk gemiddelde staat met zijn 95%-interval (bootstrap, vaste trekking); verschillen zijn per zoekvraag
gepaard. De winst van nDCG is het cijfer zelf. De teksten gaan dezelfde weg als in productie.

Voorbeeld:
  npm run -s navette -- evaluate --docs docs.jsonl --queries queries.jsonl --qrels qrels.tsv
`,
  },
  metrics: { 'ndcg@10': 'nDCG@10', 'recall@10': 'recall@10', 'recall@100': 'recall@100', mrr: 'MRR' },
  systems: { navette: 'Navette', bm25: 'BM25', 'tf-idf-cosine': 'TF-IDF-cosinus' },
  means: 'Gemiddelde [95%-interval]',
  differences: 'Gepaard verschil',
  minus: 'Navette − {system}',
  indexing: 'Documenten worden gelezen',
  ranking: 'Rangschikking',
  docs: { one: '{count} document', other: '{count} documenten' },
  judged: { one: '{count} beoordeelde zoekvraag', other: '{count} beoordeelde zoekvragen' },
  decisions: { one: '{count} eerdere beslissing', other: '{count} eerdere beslissingen' },
  model: 'model {model}',
  unknownQueries: 'Beoordeelde zoekvragen die in het bestand met zoekvragen ontbreken en wegvallen: {count}',
  unknownDocs:
    'Beoordeelde documenten die in het bestand met documenten ontbreken en als niet gevonden tellen: {count}',
  noEsco: 'Geen bestand skills_fr.csv, skills_en.csv, skills_de.csv of skills_nl.csv in {folder}.',
  cannotWrite: 'Het bestand {file} kan niet worden geschreven.',
  nothingJudged: 'Geen enkele zoekvraag heeft een relevant document: er valt niets te meten.',
  field: 'veld ‘{field}’',
  errors: {
    no_lines: 'minstens één regel wordt verwacht',
    encoding: 'tekst in UTF-8 wordt verwacht',
    not_json: 'een JSON-object wordt verwacht, niet ‘{found}’',
    not_object: 'een JSON-object wordt verwacht, niet ‘{found}’',
    missing: 'dit veld wordt verwacht, het ontbreekt',
    not_text: 'een tekst tussen aanhalingstekens wordt verwacht, niet ‘{found}’',
    empty: 'een niet-lege tekst wordt verwacht',
    tab: 'een id zonder tab of regeleinde wordt verwacht, niet ‘{found}’',
    language: '‘fr’, ‘en’, ‘de’ of ‘nl’ wordt verwacht, niet ‘{found}’',
    grade: 'een getal wordt verwacht (vanaf 0 voor een oordeel), niet ‘{found}’',
    columns: 'drie velden gescheiden door tabs worden verwacht (zoekvraag, document, cijfer), niet ‘{found}’',
    twice: 'één enkele regel wordt verwacht voor ‘{found}’, dit is de tweede',
  },
};
