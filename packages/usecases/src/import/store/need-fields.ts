import type { NeedRow } from '@navette/db';
import type { ListedNeedRecord } from '@navette/spreadsheets';
import { definedOnly } from '../../context/defined-only.ts';
import { capabilitiesOfNeed } from '../../need/capabilities.ts';
import { type ImportProblem, noted } from '../problem.ts';

const TITLE_LENGTH = 200;
const TEXT_LENGTH = 20_000;
const WORD_LENGTH = 120;

/** The fields of a need that a list can give, as they are stored. */
export type NeedFields = Pick<NeedRow, 'title' | 'description'> &
  Partial<
    Pick<
      NeedRow,
      | 'organisationId'
      | 'kind'
      | 'visibility'
      | 'language'
      | 'capabilities'
      | 'sector'
      | 'perimeter'
      | 'trl'
      | 'certificates'
      | 'languages'
      | 'excludedSectors'
      | 'paidTrial'
      | 'budget'
      | 'decisionMaker'
      | 'decisionDate'
    >
  >;

/** What a row says of a need. A title that is too long goes on in the text; notes are no part of it, for startups read the text. */
export function needFields(document: ListedNeedRecord, now: Date, problems: ImportProblem[]): NeedFields {
  const { need } = document;
  const title = need.title.slice(0, TITLE_LENGTH).trim();
  const parts = [title === need.title ? '' : need.title, need.text];
  const whole = parts.filter((part) => part !== '').join('\n\n') || title;
  const description = whole.slice(0, TEXT_LENGTH);
  if (description.length < whole.length) problems.push(noted('cut', 'text', { most: TEXT_LENGTH }));
  const decisionDate = document.decisionOn ?? dayIn(need.terms?.weeksToDecision, now);
  return {
    title,
    description,
    ...definedOnly({
      kind: document.kind,
      visibility: document.visibility,
      language: need.language,
      capabilities: need.capabilities,
      sector: need.sector,
      perimeter: need.perimeter,
      trl: need.trl,
      certificates: need.certificates && [...need.certificates],
      languages: need.languages && [...need.languages],
      excludedSectors: need.excludedSectors && [...need.excludedSectors],
      paidTrial: need.terms?.paidTrial,
      budget: need.terms?.budget,
      decisionMaker: document.decisionMaker?.slice(0, WORD_LENGTH),
      decisionDate,
    }),
  };
}

/** The fields as the database takes them, with what is read in the text. `current`: of a need that is there. */
export function needColumns(fields: Partial<NeedFields>, current?: NeedRow) {
  const { capabilities, perimeter, trl, budget, ...plain } = fields;
  const whole = { ...current, ...fields };
  return {
    ...plain,
    ...(capabilities !== undefined && { capabilities: JSON.stringify(capabilities) }),
    ...(perimeter !== undefined && { perimeter: JSON.stringify(perimeter) }),
    ...(trl !== undefined && { trl: JSON.stringify(trl) }),
    ...(budget !== undefined && { budget: JSON.stringify(budget) }),
    capabilitiesRead: capabilitiesOfNeed({
      title: whole.title ?? '',
      description: whole.description ?? '',
      language: whole.language ?? undefined,
      capabilities: (whole.capabilities ?? []) as { id: string }[],
      capabilitiesClosed: current?.capabilitiesClosed ?? false,
    }),
  };
}

function dayIn(weeks: number | undefined, now: Date): string | undefined {
  if (weeks === undefined) return undefined;
  return new Date(now.getTime() + Math.round(weeks * 7) * 86_400_000).toISOString().slice(0, 10);
}
