import { SECURITY } from './legal-basis.ts';
import type { RetentionRule } from './rule.ts';

/** What stays for good, and why it may. */
export const KEPT = {
  oppositions: {
    table: 'oppositions',
    from: 'the opposition',
    action: 'keep',
    legalBasis: 'RGPD art. 21 and 17(3)',
    why: 'a no has to outlive everything else; digests only',
  },
  mail_stops: {
    table: 'mail_stops',
    from: 'the refusal',
    action: 'keep',
    legalBasis: 'RGPD art. 21',
    why: 'an unsubscription holds until it is taken back; erasing the person makes it an opposition',
  },
  disclosures: {
    table: 'disclosures',
    from: 'the disclosure',
    action: 'keep',
    legalBasis: 'RGPD art. 6(1)(f)',
    why: 'who saw what is the promise made to the owner; ids only, nobody’s once the person is erased',
  },
  matches: {
    table: 'matches',
    from: 'the decision',
    action: 'keep',
    legalBasis: 'RGPD art. 6(1)(f)',
    why: 'decisions are what the ranking is measured by; ids only',
  },
  profiles: {
    table: 'profiles',
    from: 'its entry',
    action: 'keep',
    legalBasis: 'RGPD art. 6(1)(f)',
    why: 'what a business offers; a sole trader’s goes with eraseOrganisation',
  },
  businesses: {
    table: 'organisations',
    also: ['sites', 'duplicates', 'merges', 'memberships', 'clocks', 'answer_times'],
    from: 'its entry',
    action: 'keep',
    legalBasis: 'RGPD art. 6(1)(f)',
    why: 'legal entities of a public register; ids of people only',
  },
  vetoes: {
    table: 'vetoes',
    from: 'its entry',
    action: 'keep',
    legalBasis: 'RGPD art. 6(1)(f)',
    why: 'whom an owner never wants to show anything holds as long as the owner is there',
  },
  events: {
    table: 'events',
    from: 'the event',
    action: 'keep',
    legalBasis: 'RGPD art. 6(1)(f)',
    why: 'decisions and figures; ids only, names are struck out when a person is erased',
  },
  audit: {
    table: 'audit_log',
    also: ['audit_seals'],
    from: 'the entry',
    action: 'keep',
    legalBasis: SECURITY,
    why: 'sealed, and nobody’s once pseudonyms and salts are gone (see audit_salts)',
  },
  settings: {
    table: 'settings',
    also: [
      'operators',
      'programmes',
      'editions',
      'mappings',
      'rematches',
      'rematch_parts',
      'workers',
      'kysely_migration',
      'kysely_migration_lock',
    ],
    from: 'the change',
    action: 'keep',
    legalBasis: 'RGPD art. 6(1)(f)',
    why: 'how the network is set up',
  },
} as const satisfies Readonly<Record<string, RetentionRule>>;
