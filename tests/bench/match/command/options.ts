import { parseArgs } from 'node:util';
import { Misuse } from '../../command/misuse.ts';
import { listOf, numberOf } from '../../command/values.ts';
import { SYSTEMS, type SystemName } from '../system/system.ts';

/** What is measured: searches, all needs through the queue, the share of attention. */
export const PARTS = ['search', 'rematch', 'attention'] as const;
export type PartName = (typeof PARTS)[number];

/** What a run of `bench -- match` was asked for. */
export interface MatchOptions {
  readonly sizes: readonly number[];
  readonly systems: readonly SystemName[];
  readonly parts: readonly PartName[];
  /** Needs of `--part rematch`. */
  readonly needs: number;
  /** Searches timed for each system and size, at most. */
  readonly searches: number;
  /** How long each system's searches go on, at most. */
  readonly seconds: number;
  /** After so long a system is given up, seconds. */
  readonly limit: number;
  readonly json: boolean;
  readonly home: string | undefined;
}

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const LARGEST = 1_000_000;

/** Reads what stands behind `match`; undefined when help is asked for. @throws Misuse */
export function readMatchOptions(args: readonly string[]): MatchOptions | undefined {
  const values = parse(args);
  if (values.help === true) return undefined;
  const whole = (name: keyof typeof values, byDefault: number, most: number): number =>
    numberOf(`--${name}`, String(values[name] ?? byDefault), 1, most);
  return {
    sizes:
      values.sizes === undefined ? SIZES : listOf(values.sizes).map((size) => numberOf('--sizes', size, 100, LARGEST)),
    systems: oneOf('--systems', values.systems, SYSTEMS),
    parts: values.part === undefined ? ['search'] : oneOf('--part', values.part, PARTS),
    needs: whole('needs', 10_000, 100_000),
    searches: whole('searches', 1_000, 100_000),
    seconds: whole('seconds', 20, 3_600),
    limit: whole('limit', 1_800, 24 * 3_600),
    json: values.json === true,
    home: values.home,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        sizes: text,
        systems: text,
        part: text,
        needs: text,
        searches: text,
        seconds: text,
        limit: text,
        home: text,
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values;
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(option: string, value: string | undefined, known: readonly T[]): readonly T[] {
  if (value === undefined) return known;
  return listOf(value).map((name) => {
    const found = known.find((one) => one === name);
    if (found === undefined) throw new Misuse(`${option}: expected ${known.join(' or ')}, got "${name}"`);
    return found;
  });
}
