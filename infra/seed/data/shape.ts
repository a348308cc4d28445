type Language = 'fr' | 'en' | 'de' | 'nl';
type Size = 'TPE' | 'PME' | 'ETI' | 'GE';

/** A fictional organisation; `key` is what needs and profiles point at, and is not stored. */
export interface DemoOrganisation {
  key: string;
  name: string;
  country: 'FR' | 'BE' | 'LU' | 'DE' | 'NL';
  register: 'SIREN' | 'BCE' | 'RCS' | 'HRB' | 'KVK';
  /** A SIREN here starts with 000000 and fails the Luhn check, so that it can be nobody's; null where not said. */
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
  state: 'published' | 'awaiting_approval' | 'draft' | 'paused';
}
