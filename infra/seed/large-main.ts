import { parseArgs } from 'node:util';
import { listOperators, openDatabase, putOperator } from '@navette/db';
import { createContext, importRows, UUIDS } from '@navette/usecases';
import { countLarge, generateLarge } from './large/generate.ts';
import { needRows, profileRows } from './large-rows.ts';

const USAGE = `Usage: navette seed --size 100000 [--seed 1]

  --size   profiles to make (1 to 10,000,000), with their organisations and a published need for each twentieth
  --seed   another number makes other texts (0 to 4,294,967,295; default 1)

Texts are drawn from the word statistics of the demo; the same numbers make the same network, and a second run of the
same command changes nothing.`;

/** The source of everything that it makes. */
const SOURCE = 'large';

/** `navette seed`: fills the database at `url` with a large fictional network. @returns the exit code */
export async function seedLarge(args: readonly string[], url: string | undefined): Promise<number> {
  const options = readOptions(args);
  if (options === undefined || url === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return options === undefined ? 2 : 0;
  }
  const database = openDatabase({ connectionString: url, applicationName: 'navette-seed' });
  try {
    if ((await listOperators(database.db)).length === 0) {
      await putOperator(database.db, { id: UUIDS.ordered(), slug: 'first', name: 'Réseau fictif' });
    }
    const [operator] = await listOperators(database.db);
    const ctx = createContext({ db: database.db, actor: { kind: 'system', job: 'seed' } });
    const common = { source: SOURCE, operatorId: operator?.id };
    const { profiles, needs } = countLarge(options.size);
    const today = ctx.now().toISOString().slice(0, 10);
    await importRows(ctx, { ...common, kind: 'profile', rows: profileRows(generateLarge(options)) }, tell(profiles));
    await importRows(ctx, { ...common, kind: 'need', rows: needRows(generateLarge(options), today) }, tell(needs));
    process.stderr.write(`\n${profiles} profiles and ${needs} needs are there\n`);
    return 0;
  } finally {
    await database.close();
  }
}

function readOptions(args: readonly string[]): { size: number; seed: number } | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        size: { type: 'string' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { size: 1, seed: 1 };
    const [size, seed] = [Number(values.size), Number(values.seed)];
    if (!Number.isInteger(size) || size < 1 || size > 10_000_000) return undefined;
    return Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32 ? { size, seed } : undefined;
  } catch {
    return undefined;
  }
}

function tell(of: number) {
  return {
    columns: () => undefined,
    batch: (_rows: unknown, counts: { readonly rows: number }) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${counts.rows} / ${of}`);
    },
  };
}
