import type { Language } from '@navette/taxonomy';
import type { Place } from './place.ts';

/** What an organisation can do for others, as the engine reads it. A missing field is unknown, never "no". */
export interface ProfileDocument {
  readonly id: string;
  /** Name of the startup or one-line pitch; read with more weight than `text`. */
  readonly title: string;
  readonly text: string;
  readonly language?: Language;
  /** Concept ids that the organisation declared. Those read in the text are added by the engine. */
  readonly capabilities?: readonly string[];
  /** NAF/NACE codes of the sectors served: a section "C", division "13", group "13.9" or class "13.96". */
  readonly sectorsServed?: readonly string[];
  readonly place?: Place;
  /** Country codes or area ids that it serves; absent or empty: not said. */
  readonly areasServed?: readonly string[];
  /** Technology readiness level, 1 to 9. */
  readonly trl?: number;
  readonly certificates?: readonly string[];
  readonly languages?: readonly Language[];
  /** How many introductions it can follow at a time; absent is not said. */
  readonly capacity?: number;
  /** How many further introductions it can carry now; 0 closes it, absent is not said. */
  readonly capacityLeft?: number;
  readonly terms?: {
    /** Whether it takes part only in paid pilots. */
    readonly paidPilotOnly?: boolean;
    /** Smallest budget it works for, euros. */
    readonly minimumBudget?: number;
    /** Weeks it needs before it can start. */
    readonly leadTimeWeeks?: number;
  };
  /** What it wishes of its customers. */
  readonly wishes?: {
    readonly sizes?: readonly OrganisationSize[];
    readonly sectors?: readonly string[];
    readonly areas?: readonly string[];
  };
  /** How often it stood in a top ten lately and over how many batches; a snapshot taken once a batch. */
  readonly attention?: { readonly shown: number; readonly capacity: number };
}

/** What a profile says of itself besides its words. */
export type ProfileFacts = Omit<ProfileDocument, 'title' | 'text' | 'language'>;

export type OrganisationSize = 'TPE' | 'PME' | 'ETI' | 'GE';
