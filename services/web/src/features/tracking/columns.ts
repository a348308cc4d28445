import type { NeedChange, NeedFull } from '@navette/contracts';
import { READINESS } from '@navette/contracts/vocabulary';

export const COLUMNS = [
  'title',
  'owner',
  'state',
  'referent',
  'edition',
  'next',
  'shortlisted',
  'decisionDate',
  'decisionMaker',
  'budgetMinimum',
  'budgetMaximum',
  'paidTrial',
  'readiness',
  'updated',
] as const;
export type Column = (typeof COLUMNS)[number];

export type CellKind = 'text' | 'date' | 'number' | 'choice';
/** What is wrong with what was typed; undefined: nothing. */
export type Wrong = CellKind | 'range';

interface Editable {
  readonly kind: CellKind;
  /** What stands in the editor, and is copied. */
  read(need: NeedFull): string;
  /** The change that what was typed makes; what is wrong with it otherwise. */
  change(raw: string, need: NeedFull): Omit<NeedChange, 'version'> | Wrong;
}

const BUDGET_MOST = 1e9;

/** Columns whose cells are edited in place. */
export const EDITABLE: Readonly<Partial<Record<Column, Editable>>> = {
  title: {
    kind: 'text',
    read: (need) => need.title,
    change: (raw) => (raw !== '' && raw.length <= 200 ? { title: raw } : 'text'),
  },
  decisionDate: {
    kind: 'date',
    read: (need) => need.decisionDate ?? '',
    change: (raw) => (raw === '' ? { decisionDate: null } : isDay(raw) ? { decisionDate: raw } : 'date'),
  },
  decisionMaker: {
    kind: 'text',
    read: (need) => need.decisionMaker ?? '',
    change: (raw) => (raw.length <= 120 ? { decisionMaker: raw === '' ? null : raw } : 'text'),
  },
  budgetMinimum: budgetSide('minimum'),
  budgetMaximum: budgetSide('maximum'),
  paidTrial: {
    kind: 'choice',
    read: (need) => (need.paidTrial === null ? '' : need.paidTrial ? 'yes' : 'no'),
    change: (raw) => {
      if (raw === '') return { paidTrial: null };
      return raw === 'yes' || raw === 'no' ? { paidTrial: raw === 'yes' } : 'choice';
    },
  },
  readiness: {
    kind: 'choice',
    read: (need) => need.readiness ?? '',
    change: (raw) => {
      if (raw === '') return { readiness: null };
      const readiness = READINESS.find((one) => one === raw);
      return readiness === undefined ? 'choice' : { readiness };
    },
  },
};

function budgetSide(side: 'minimum' | 'maximum'): Editable {
  return {
    kind: 'number',
    read: (need) => String(need.budget?.[side] ?? ''),
    change(raw, need) {
      const { [side]: _before, ...other } = need.budget ?? {};
      // As people copy it: "20 000 €", with whatever space stands between.
      const digits = raw.replaceAll(/[\s\u00a0\u202f€]/g, '');
      if (digits === '') return { budget: Object.keys(other).length === 0 ? null : other };
      const euros = Number(digits);
      if (!/^\d+$/.test(digits) || euros > BUDGET_MOST) return 'number';
      const budget = { ...other, [side]: euros };
      const { minimum, maximum } = budget as { minimum?: number; maximum?: number };
      return minimum !== undefined && maximum !== undefined && minimum > maximum ? 'range' : { budget };
    },
  };
}

function isDay(raw: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(raw) && !Number.isNaN(Date.parse(`${raw}T00:00:00Z`));
}
