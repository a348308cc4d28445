import { plainHeader } from '../columns/fold-header.ts';
import { isListedField, type ListedField } from '../columns/listed-fields.ts';
import { ADDRESS_GROUPS, isPrivate } from '../columns/qualifier.ts';
import { listedHeaderNames } from '../columns/recognise-listed.ts';
import type { ListedKind } from '../document/listed.ts';
import type { Row } from '../table/row.ts';
import type { Table } from '../table/table.ts';
import { isNothing } from '../values/nothing.ts';
import { agrees, type ContentKind, contentOf } from './content.ts';
import { createListedMap } from './listed-map.ts';
import type { Mapping } from './mapping.ts';
import { similarity } from './similarity.ts';
import { verdictOn } from './verdict.ts';

export const GUESS_REASONS = [
  'chosen',
  'left_out',
  'known_header',
  'similar_header',
  'content',
  'header_and_content',
  'perhaps',
  'nothing',
] as const;

/**
 * Why a column is read as it is. `similar_header`, `header_and_content`: like the name `name`; `content`: its cells are of
 * that `field`; `perhaps`: it could be `field`, which was not safe enough to be used; `nothing`: no idea.
 */
export type GuessReason = (typeof GUESS_REASONS)[number];

/** How a column is understood. `field`: what is read from it, null when nothing is. `samples`: up to three of its cells. */
export interface ColumnProposal<K extends ListedKind = ListedKind> {
  readonly header: string;
  readonly field: ListedField<K> | null;
  readonly certainty: 'chosen' | 'known' | 'guessed' | 'unknown';
  readonly reason: { readonly code: GuessReason; readonly params: Readonly<Record<string, string>> };
  readonly samples: readonly string[];
}

const SURE = 0.85;
const POSSIBLE = 0.65;
const SAMPLES = 3;
const LONGEST_SAMPLE = 80;

/** Fields that several columns may feed; of any other a second column would be in the way of the first. */
const SHARED: ReadonlySet<string> = new Set(['text', 'notes', 'capabilities', 'certificates', 'optedOut']);

/** The field that content alone settles, where the list has it. A date or a code alone doesn't say of what. */
const BY_CONTENT: Readonly<Partial<Record<ContentKind, string>>> = {
  email: 'email',
  siret: 'siret',
  siren: 'siren',
  website: 'website',
  phone: 'phone',
  longText: 'text',
};

/**
 * How each column of a table would be read: as `mapping` says, by a known name, or by a guess from a name that is alike and
 * from what the cells are. A guess is only made where it is safe: nothing contradicts it and no other column says the same.
 * Looks at the first rows without taking them.
 */
export async function proposeMapping<K extends ListedKind>(
  kind: K,
  table: Table,
  mapping?: Mapping<K>,
): Promise<readonly ColumnProposal<K>[]> {
  const rows = await table.sample();
  const map = createListedMap(kind, mapping);
  const first = table.columns.map((header): ColumnProposal<K> => {
    const target = map.columns(header);
    const samples = cellsOf(rows, header).slice(0, SAMPLES).map(shortened);
    if (target === null) return { header, field: null, certainty: 'chosen', reason: reason('left_out'), samples };
    if (!target) return { header, field: null, certainty: 'unknown', reason: reason('nothing'), samples };
    const { field } = target;
    if (target.chosen) return { header, field, certainty: 'chosen', reason: reason('chosen'), samples };
    const verdict = verdictOn(kind, header, field, cellsOf(rows, header));
    const named = { header, field, certainty: 'known', reason: reason('known_header'), samples } as const;
    if (verdict === 'fits') return named;
    const perhaps = {
      header,
      field: null,
      certainty: 'unknown',
      reason: reason('perhaps', { field }),
      samples,
    } as const;
    if (verdict === 'not' || !isListedField(kind, verdict.instead)) return perhaps;
    const { instead } = verdict;
    const elsewhere = table.columns.some((column) => column !== header && map.columns(column)?.field === instead);
    if (elsewhere) return perhaps;
    return { header, field: instead, certainty: 'guessed', reason: reason('content', { field: instead }), samples };
  });
  const taken = new Set<string>(first.flatMap(({ field }) => (field === null ? [] : [field])));
  const guesses = new Map(
    first
      .filter(({ certainty, reason: { code } }) => certainty === 'unknown' && code === 'nothing')
      .map(({ header }) => [header, guess(kind, header, cellsOf(rows, header))]),
  );
  return first.map((proposal) => {
    const found = guesses.get(proposal.header);
    if (!found) return proposal;
    const { field, safe, code, name } = found;
    const cells = cellsOf(rows, proposal.header);
    if (code !== 'content' && verdictOn(kind, name, field, cells) !== 'fits') {
      return { ...proposal, reason: reason('perhaps', { field }) };
    }
    const rivals = [...guesses.values()].filter((other) => other?.field === field && other.safe).length;
    const free = SHARED.has(field) || (!taken.has(field) && rivals === 1);
    if (!safe || !free || !isListedField(kind, field)) return { ...proposal, reason: reason('perhaps', { field }) };
    return { ...proposal, field, certainty: 'guessed', reason: reason(code, { field, name }) };
  });
}

/** The mapping that proposals amount to, to be read with and to be kept; what they leave out stays left out. */
export function mappingOf<K extends ListedKind>(
  kind: K,
  source: string,
  proposals: readonly ColumnProposal<K>[],
  base?: Mapping<K>,
): Mapping<K> {
  const map = createListedMap(kind);
  const order = (header: string): number => ADDRESS_GROUPS.indexOf(map.columns(header)?.group ?? '');
  // A name that would be understood, and that the cells speak against, is written down as left out.
  const ordered = proposals
    .filter(({ header, field, certainty }) => field !== null || certainty === 'chosen' || map.columns(header))
    .sort((a, b) => order(a.header) - order(b.header));
  const columns = Object.fromEntries(ordered.map(({ header, field }) => [header, field]));
  return { ...base, kind, source, columns: { ...base?.columns, ...columns } };
}

interface Guess {
  readonly field: string;
  readonly safe: boolean;
  readonly code: GuessReason;
  readonly name: string;
}

function guess(kind: ListedKind, header: string, cells: readonly string[]): Guess | undefined {
  const found = guessFrom(kind, header, cells);
  // Numbers of a home or of a fax look like any other.
  const left = found !== undefined && kind !== 'opposition' && isPrivate(plainHeader(header));
  return left ? { ...found, safe: false } : found;
}

function guessFrom(kind: ListedKind, header: string, cells: readonly string[]): Guess | undefined {
  const { name, field, score } = mostAlike(kind, header);
  const form = agrees(field, cells);
  if (score >= SURE && form !== false) return { field, safe: true, code: 'similar_header', name };
  if (score >= POSSIBLE && form === true) return { field, safe: true, code: 'header_and_content', name };
  const content = contentOf(cells)
    .map((found) => BY_CONTENT[found])
    .find((known) => known !== undefined && isListedField(kind, known));
  if (content !== undefined) return { field: content, safe: true, code: 'content', name };
  return score >= POSSIBLE ? { field, safe: false, code: 'perhaps', name } : undefined;
}

function mostAlike(kind: ListedKind, header: string): { name: string; field: string; score: number } {
  const plain = plainHeader(header);
  const words = new Set(plain.split(' '));
  let best = { name: '', field: '', score: 0 };
  if (!/\p{L}/u.test(plain)) return best;
  for (const [name, field] of listedHeaderNames(kind)) {
    // "Code postal du siège": the whole of a known name, with other words beside it.
    const within = name.length > 3 && words.size > 1 && name.split(' ').every((word) => words.has(word));
    const score = Math.max(similarity(plain, name), within ? POSSIBLE : 0);
    // Of two names within a header the longer one says more: "code naf", not "code".
    const longer = score === best.score && name.length > best.name.length;
    if (score > best.score || longer) best = { name, field, score };
  }
  return best;
}

function cellsOf(rows: readonly Row[], header: string): readonly string[] {
  return rows.flatMap(({ record }) => {
    const value = record[header];
    const text =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).trim() : '';
    return text === '' || isNothing(text) ? [] : [text];
  });
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_SAMPLE ? `${line.slice(0, LONGEST_SAMPLE - 1).toWellFormed()}…` : line;
}

function reason(code: GuessReason, params: Readonly<Record<string, string>> = {}): ColumnProposal['reason'] {
  return { code, params };
}
