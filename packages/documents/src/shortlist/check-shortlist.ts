import { DomainError, type FieldProblem, SHORTLIST_SIZE } from '@navette/domain';
import { LONGEST_LIST, type ShortlistDocument, type ShortlistStartup } from './shortlist-document.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Longer addresses work in no browser. */
const LONGEST_ADDRESS = 2000;

/** @throws DomainError `invalid`, naming every field that can't be printed and what was expected there. */
export function checkShortlist(document: ShortlistDocument): void {
  const { least, most } = SHORTLIST_SIZE;
  const count = document.startups.length;
  const problems: readonly (FieldProblem | undefined)[] = [
    expect(isDay(document.date), '/date', 'a day as YYYY-MM-DD'),
    expect(count >= least && count <= most, '/startups', `${least} to ${most} startups`),
    isAddressOrNull(document.pageUrl, '/pageUrl'),
    isShort(document.need.facts, '/need/facts'),
    ...document.startups.flatMap((startup, i) => problemsOf(startup, `/startups/${i}`)),
  ];
  const found = problems.filter((problem) => problem !== undefined);
  if (found.length === 0) return;
  const told = found.map(({ pointer, expected }) => `${pointer}: ${expected}`).join('; ');
  throw new DomainError('invalid', `The shortlist can't be printed. ${told}`, found);
}

function problemsOf(startup: ShortlistStartup, at: string): readonly (FieldProblem | undefined)[] {
  const { trl, score } = startup;
  return [
    expect(score >= 0 && score <= 100, `${at}/score`, 'a score from 0 to 100'),
    expect(trl === null || (Number.isInteger(trl) && trl >= 1 && trl <= 9), `${at}/trl`, 'a TRL from 1 to 9, or null'),
    isAddressOrNull(startup.markUrl, `${at}/markUrl`),
    ...(['for', 'against', 'gates', 'missing'] as const).map((list) => isShort(startup[list], `${at}/${list}`)),
    ...(['for', 'against'] as const).flatMap((side) =>
      startup[side].map(({ contribution }, i) =>
        expect(Number.isFinite(contribution), `${at}/${side}/${i}/contribution`, 'a finite number'),
      ),
    ),
  ];
}

function expect(holds: boolean, pointer: string, expected: string): FieldProblem | undefined {
  return holds ? undefined : { pointer, code: 'unprintable', expected };
}

function isShort(list: readonly unknown[], pointer: string): FieldProblem | undefined {
  return expect(list.length <= LONGEST_LIST, pointer, `at most ${LONGEST_LIST}`);
}

function isDay(text: string): boolean {
  const time = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isAddressOrNull(address: string | null, pointer: string): FieldProblem | undefined {
  const holds =
    address === null ||
    (address.length <= LONGEST_ADDRESS && ['http:', 'https:'].includes(URL.parse(address)?.protocol ?? ''));
  return expect(holds, pointer, `an address of http or https, at most ${LONGEST_ADDRESS} characters, or null`);
}
