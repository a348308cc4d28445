import { csvRecords } from './csv-records.ts';

const FILE = 'broaderRelationsSkillPillar.csv';

/** What ESCO says is broader, by address, among the addresses known; groups that are no skills fall out. @throws EscoError */
export function broaderOf(text: string, known: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const broader = new Map<string, string[]>();
  for (const { cells } of csvRecords(text, FILE)) {
    const uri = (cells.get('conceptUri') ?? '').trim();
    const wider = (cells.get('broaderUri') ?? '').trim();
    if (uri === wider || !known.has(uri) || !known.has(wider)) continue;
    const list = broader.get(uri);
    if (list === undefined) broader.set(uri, [wider]);
    else if (!list.includes(wider)) list.push(wider);
  }
  return broader;
}
