import { DatabaseSync } from 'node:sqlite';
import { type System, TOP } from './system.ts';
import { textOfTerms } from './terms-text.ts';

/** SQLite's FTS5 in memory on ready tokens, without a copy of the texts, merged into one segment; any of the words. */
export function sqliteFts5(): System {
  const database = new DatabaseSync(':memory:');
  database.exec(
    `CREATE VIRTUAL TABLE words USING fts5(text, content='', columnsize=1, detail=column, tokenize="ascii")`,
  );
  const insert = database.prepare('INSERT INTO words(rowid, text) VALUES (?, ?)');
  const select = database.prepare('SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?');
  const ids: string[] = [''];
  return {
    add(profiles) {
      database.exec('BEGIN');
      for (const { profile, terms } of profiles) {
        insert.run(ids.length, textOfTerms(terms));
        ids.push(profile.id);
      }
      database.exec('COMMIT');
    },
    finish() {
      database.exec(`INSERT INTO words(words) VALUES('optimize')`);
    },
    search({ terms }) {
      const query = [...terms.keys()].map((term) => `"${term.replaceAll('"', '""')}"`).join(' OR ');
      if (query === '') return [];
      return select.all(query, TOP).map(({ rowid }) => ids[Number(rowid)] ?? '');
    },
    foreignBytes() {
      const { bytes } =
        database.prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size').get() ?? {};
      return Number(bytes);
    },
    close: () => database.close(),
  };
}
