import type { Side } from '../introduction/sides.ts';
import type { IntroductionState } from '../introduction/states.ts';

/** What a clock's step does. `silent` ends the wait: sans réponse. */
export type ClockDeed = 'remind' | 'escalate' | 'silent';

export interface ClockStep {
  /** Working days from the start of the wait. */
  readonly after: number;
  readonly deed: ClockDeed;
  /** The référent clicks before it goes out: owners are not reminded by a machine unless somebody who knows them says so. */
  readonly held?: boolean;
}

export interface ClockPlan {
  readonly waitsFor: Side;
  /** Working days that the party has. */
  readonly dueIn: number;
  readonly steps: readonly ClockStep[];
}

/** Every wait there is: for whom, for how long, and what follows when nothing comes. Days are working days. */
export const CLOCK_PLANS = {
  /** The owner reads the card: "bon pour diffusion". */
  approval: {
    waitsFor: 'owner',
    dueIn: 5,
    steps: [
      { after: 3, deed: 'remind', held: true },
      { after: 6, deed: 'remind', held: true },
      { after: 8, deed: 'escalate' },
      { after: 20, deed: 'silent' },
    ],
  },
  /** A facilitator reads what an owner wrote. */
  review: {
    waitsFor: 'facilitator',
    dueIn: 2,
    steps: [
      { after: 2, deed: 'remind' },
      { after: 4, deed: 'escalate' },
    ],
  },
  /** A startup reads an opportunity. */
  answer: {
    waitsFor: 'startup',
    dueIn: 5,
    steps: [
      { after: 3, deed: 'remind' },
      { after: 6, deed: 'remind' },
      { after: 8, deed: 'silent' },
    ],
  },
  /** The owner chooses among the interested. */
  choice: {
    waitsFor: 'owner',
    dueIn: 5,
    steps: [
      { after: 4, deed: 'remind', held: true },
      { after: 6, deed: 'escalate' },
      { after: 20, deed: 'silent' },
    ],
  },
  /** Names are known: the two sides meet. */
  first_meeting: {
    waitsFor: 'facilitator',
    dueIn: 10,
    steps: [
      { after: 10, deed: 'remind' },
      { after: 15, deed: 'escalate' },
    ],
  },
  /** After a step, the next one is looked for. */
  next_step: {
    waitsFor: 'facilitator',
    dueIn: 20,
    steps: [
      { after: 20, deed: 'remind' },
      { after: 30, deed: 'escalate' },
    ],
  },
  /** A need came back to the facilitator who wrote it. */
  revision: {
    waitsFor: 'facilitator',
    dueIn: 5,
    steps: [
      { after: 5, deed: 'remind' },
      { after: 8, deed: 'escalate' },
    ],
  },
  /** A need came back to the owner who wrote it. */
  owner_revision: {
    waitsFor: 'owner',
    dueIn: 5,
    steps: [
      { after: 4, deed: 'remind', held: true },
      { after: 8, deed: 'escalate' },
      { after: 20, deed: 'silent' },
    ],
  },
  /** What came of an introduction waits for the word of each side: only what both confirm counts. */
  owner_confirmation: {
    waitsFor: 'owner',
    dueIn: 10,
    steps: [
      { after: 7, deed: 'remind', held: true },
      { after: 12, deed: 'escalate' },
      { after: 30, deed: 'silent' },
    ],
  },
  startup_confirmation: {
    waitsFor: 'startup',
    dueIn: 10,
    steps: [
      { after: 7, deed: 'remind' },
      { after: 12, deed: 'escalate' },
      { after: 30, deed: 'silent' },
    ],
  },
} as const satisfies Record<string, ClockPlan>;
export type ClockKind = keyof typeof CLOCK_PLANS;

/** The wait for a side's word on an outcome. */
export const CONFIRMATION_OF_SIDE = {
  owner: 'owner_confirmation',
  startup: 'startup_confirmation',
} as const satisfies Record<'owner' | 'startup', ClockKind>;
export const CLOCK_KINDS = Object.keys(CLOCK_PLANS) as readonly ClockKind[];

/** Days that a network sets otherwise, by kind. The steps keep their distance from the due day. */
export type ClockDays = Readonly<Partial<Record<ClockKind, number>>>;

/** The plan of a kind under the network's own days. */
export function clockPlan(kind: ClockKind, days: ClockDays = {}): ClockPlan {
  const plan: ClockPlan = CLOCK_PLANS[kind];
  const dueIn = days[kind] ?? plan.dueIn;
  const moved = dueIn - plan.dueIn;
  return { ...plan, dueIn, steps: plan.steps.map((step) => ({ ...step, after: Math.max(1, step.after + moved) })) };
}

/** The clock that runs while an introduction is in a state; undefined: nobody is waited for. */
export const CLOCK_OF_STATE: Readonly<Record<IntroductionState, ClockKind | undefined>> = {
  proposed: 'answer',
  interested: 'choice',
  connected: 'first_meeting',
  meeting: 'next_step',
  quote: 'next_step',
  poc: 'next_step',
  pilot: 'next_step',
  contract: 'next_step',
  deployed: undefined,
  sample: 'next_step',
  approval: 'next_step',
  order: 'next_step',
  series: undefined,
  declined: undefined,
  expired: undefined,
  closed: undefined,
};
