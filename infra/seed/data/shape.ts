import type { ActivityKind, IntroductionState } from '@navette/domain';

type Language = 'fr' | 'en' | 'de' | 'nl';
type Size = 'TPE' | 'PME' | 'ETI' | 'GE';

/** A fictional organisation; `key` is what needs, profiles, contacts and activities point at, and is not stored. */
export interface DemoOrganisation {
  key: string;
  name: string;
  country: 'FR' | 'BE' | 'LU' | 'DE' | 'NL';
  /** A German number is of one court: "HRB Saarbrücken". */
  register: 'SIREN' | 'BCE' | 'RCS' | `HRB ${string}` | 'KVK';
  /**
   * Formally right, so that an export of the demo comes in again, yet in nobody's range; null where not said.
   * SIREN: 00001, three digits that count up, the Luhn digit; the lowest company of the public register begins with 0003.
   * (Six zeros would leave room for 99 of them, and more than four are not put back where a spreadsheet took them away.)
   * BCE: eight digits from 00001001, then 97 less the rest of their division by 97; real ones begin at 0200. KVK: from
   * 00001001, which has no check digit. HRB and RCS: from 999001, which neither a court nor Luxembourg reaches for decades.
   */
  number: string | null;
  size: Size;
  roles: ('startup' | 'industrial' | 'lab' | 'training' | 'support' | 'public')[];
  /** NAF rev. 2 division ("13") or class ("13.96"). */
  sector: string;
  /** Always under the reserved top-level domain `.example` (RFC 2606). */
  website?: string;
  site: {
    commune: string;
    postalCode: string;
    /** INSEE code of the department ("59") in France, NUTS id elsewhere ("BE32", "LU", "DEC"). */
    area: string;
    /** Degrees, WGS 84, the centre of the commune. */
    lat: number;
    lon: number;
  };
}

/** What a fictional startup says that it can do. */
export interface DemoProfile {
  key: string;
  /** Key of a DemoOrganisation. */
  organisation: string;
  /** Short pitch, 90 characters at most. */
  title: string;
  /** 60 to 140 words. */
  description: string;
  language: Language;
  /** NAF rev. 2 divisions or classes. */
  sectorsServed: string[];
  /** Technology readiness level, 1 to 9. */
  trl?: number;
  certificates?: string[];
  languages: Language[];
  /** Introductions that it can carry at once; 0 means that it takes none now. */
  capacity?: number;
  /** Country codes or area ids. */
  areasServed?: string[];
  terms?: {
    paidPilotOnly?: boolean;
    /** Euros. */
    minimumBudget?: number;
    leadTimeWeeks?: number;
  };
  wishes?: { sizes?: Size[]; sectors?: string[]; areas?: string[] };
}

/** What a fictional PME or ETI looks for, as a facilitator wrote it down. */
export interface DemoNeed {
  key: string;
  /** Key of a DemoOrganisation. */
  organisation: string;
  kind: 'innovation' | 'supply' | 'skill' | 'partner';
  /** 80 characters at most; names no company. */
  title: string;
  /** 50 to 130 words; names neither the company nor its commune. */
  description: string;
  language: Language;
  visibility: 'anonymous' | 'restricted' | 'public';
  perimeter?: {
    /** Country codes or area ids. */
    areas?: string[];
    radiusKm?: number;
    hard?: boolean;
  };
  trl?: { minimum: number; hard?: boolean };
  certificates?: string[];
  languages?: Language[];
  /** NAF rev. 2 codes; a profile that serves nothing else is excluded. */
  excludedSectors?: string[];
  readiness?: 'buy' | 'test' | 'codevelop';
  paidTrial?: boolean;
  /** Euros. */
  budget?: { minimum?: number; maximum?: number };
  /** A function, never a person. */
  decisionMaker?: string;
  decisionInWeeks?: number;
  /** True when a facilitator writes it in the owner's name. */
  onBehalf: boolean;
  state: 'published' | 'awaiting_approval' | 'draft' | 'paused' | 'fulfilled';
}

/** A startup that was brought to an owner, and what came of it. */
export interface DemoIntroduction {
  key: string;
  /** Key of a DemoNeed. */
  need: string;
  /** Key of a DemoProfile. */
  profile: string;
  /** The last of `history`. */
  state: IntroductionState;
  /** Oldest first; whole weeks before the seed runs, so that the demo never grows old. A step that ends it says why. */
  history: { state: IntroductionState; weeksAgo: number; reason?: string }[];
  /** Why it ended, when it did. */
  reason?: string;
  /** Euros: quoted, ordered or paid, whichever came last. */
  amount?: number;
  note?: string;
}

/** Somebody to call at an organisation. */
export interface DemoContact {
  key: string;
  /** Key of a DemoOrganisation. */
  organisation: string;
  name: string;
  /** In the contact's own language. */
  jobTitle: string;
  /** At the organisation's website, or else at its key, always under `.example`. */
  email: string;
  /**
   * From ranges that regulators keep free for fiction: 01 99 00, 03 53 01 and 06 39 98 in France (ARCEP), 0221 4710 in
   * Germany (Bundesnetzagentur). The others have no such range: no number.
   */
  phone?: string;
  language: Language;
}

/** What happened between people, as a facilitator wrote it down. */
export interface DemoActivity {
  key: string;
  kind: ActivityKind;
  /** Keys; one of introduction, need and organisation, and whom it was with where that is known. */
  about: { introduction?: string; need?: string; organisation?: string; contact?: string };
  /** Whole days before the seed runs. */
  daysAgo: number;
  text: string;
  nextAction?: string;
  /** Days after the seed runs; below 0 it is overdue. */
  nextActionInDays?: number;
}
