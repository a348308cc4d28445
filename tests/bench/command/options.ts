import { parseArgs } from 'node:util';
import { ENGINES, type Engine } from '../figure/engine.ts';
import { Misuse } from './misuse.ts';
import { listOf, numberOf } from './values.ts';

/** What a run of the benchmark was asked for. */
export interface Options {
  /** Profiles in the network, one size after the other. */
  readonly sizes: readonly number[];
  readonly engines: readonly Engine[];
  /** Of each measured part, seconds. */
  readonly duration: number;
  /** Only to see that everything can be measured. */
  readonly quick: boolean;
  /** Rows as JSON on stdout, in place of tables. */
  readonly json: boolean;
  /** Where the database server is kept from run to run. */
  readonly home: string | undefined;
}

const SIZES = [1_000, 10_000, 100_000];
const QUICK_SIZES = [100];
const LARGEST = 1_000_000;
const DURATION = 30;

/** Reads `e2e [options]`; undefined when help is asked for. @throws Misuse */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values, positionals } = parse(args);
  if (values.help === true || positionals.length === 0) return undefined;
  if (positionals.length !== 1 || positionals[0] !== 'e2e') {
    throw new Misuse(`expected "e2e" or "match", got "${positionals.join(' ')}"`);
  }
  const quick = values.quick === true;
  return {
    sizes: values.sizes === undefined ? (quick ? QUICK_SIZES : SIZES) : listOf(values.sizes).map(sizeOf),
    engines: values.engines === undefined ? ENGINES : listOf(values.engines).map(engineOf),
    duration: numberOf('--duration', values.duration ?? String(DURATION), 1, 3_600),
    quick,
    json: values.json === true,
    home: values.home,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sizes: { type: 'string' },
        engines: { type: 'string' },
        duration: { type: 'string' },
        quick: { type: 'boolean' },
        json: { type: 'boolean' },
        home: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

function sizeOf(value: string): number {
  return numberOf('--sizes', value, 100, LARGEST);
}

function engineOf(value: string): Engine {
  const engine = ENGINES.find((one) => one === value);
  if (engine === undefined) throw new Misuse(`--engines: expected ${ENGINES.join(' or ')}, got "${value}"`);
  return engine;
}
