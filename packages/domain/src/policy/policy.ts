import type { Actor } from '../actor/actor.ts';
import { DomainError, notFound } from '../error/domain-error.ts';
import type { NeedRelation } from '../need/states.ts';

/** How an actor stands to a record. One actor can stand in several relations at once. */
export type Relation =
  | 'member' // signed in, whatever the record
  | 'owner' // belongs to the organisation whose record it is
  | 'matched_startup' // belongs to an organisation one of whose profiles is matched, in a state shown to startups
  | 'facilitator' // works for the operator of the record, or the record is the network's own
  | 'admin'
  | 'system';

/** What the relation is worked out from. Absent `operatorId`: a record of the whole network's directory. */
export interface Subject {
  readonly organisationId?: string | null;
  readonly operatorId?: string | null;
  readonly matchedOrganisationIds?: readonly string[];
}

/** Who may do what: action × relation. What is not in the list is refused. */
export const POLICY = {
  'me.read': ['member'],
  'taxonomy.read': ['member'],
  'text.analyse': ['member'],
  'person.list': ['admin'],
  'person.create': ['admin'],
  'organisation.list': ['member', 'system'],
  'organisation.read': ['owner', 'facilitator', 'admin', 'system'],
  'organisation.create': ['facilitator', 'admin', 'system'],
  'organisation.update': ['owner', 'facilitator', 'admin', 'system'],
  'profile.list': ['member', 'system'],
  'profile.read': ['owner', 'facilitator', 'admin', 'system'],
  'profile.create': ['owner', 'facilitator', 'admin', 'system'],
  'profile.update': ['owner', 'facilitator', 'admin', 'system'],
  'need.list': ['member', 'system'],
  'need.create': ['owner', 'facilitator', 'admin', 'system'],
  'need.read': ['owner', 'facilitator', 'admin', 'system'],
  'need.read_disclosed': ['matched_startup'],
  'need.update': ['owner', 'facilitator', 'admin'],
  'need.move': ['owner', 'facilitator', 'admin', 'system'],
  'need.match': ['system'],
  'match.read': ['owner', 'facilitator', 'admin', 'system'],
  'match.read_disclosed': ['matched_startup'],
  'match.decide': ['facilitator', 'admin'],
  'match.explain_any': ['owner', 'facilitator', 'admin'],
  'event.stream': ['member'],
  'contact.read': ['facilitator', 'admin', 'system'],
  'contact.write': ['facilitator', 'admin', 'system'],
  'opposition.write': ['facilitator', 'admin', 'system'],
  'activity.read': ['facilitator', 'admin', 'system'],
  'activity.write': ['facilitator', 'admin', 'system'],
  'introduction.list': ['member', 'system'],
  'introduction.read': ['owner', 'facilitator', 'admin', 'system'],
  'introduction.write': ['facilitator', 'admin', 'system'],
  'import.run': ['facilitator', 'admin', 'system'],
  'export.make': ['member', 'system'],
  'duplicate.read': ['facilitator', 'admin', 'system'],
  'duplicate.decide': ['facilitator', 'admin'],
  'duplicate.propose': ['facilitator', 'admin', 'system'],
  'register.look_up': ['facilitator', 'admin', 'system'],
  'shortlist.read': ['owner', 'facilitator', 'admin'],
  'shortlist.write': ['facilitator', 'admin'],
  'figures.read': ['facilitator', 'admin', 'system'],
  'rematch.read': ['facilitator', 'admin', 'system'],
  'rematch.run': ['admin', 'system'],
} as const satisfies Record<string, readonly Relation[]>;
export type Action = keyof typeof POLICY;

/** Every relation in which `actor` stands to `subject`. */
export function relationsOf(actor: Actor, subject: Subject = {}): readonly Relation[] {
  if (actor.kind === 'system') return ['system'];
  if (actor.kind === 'visitor') return [];
  const relations: Relation[] = ['member'];
  if (subject.organisationId && actor.organisationIds.includes(subject.organisationId)) relations.push('owner');
  if (subject.matchedOrganisationIds?.some((id) => actor.organisationIds.includes(id)))
    relations.push('matched_startup');
  if (actor.role === 'admin') relations.push('admin');
  if (actor.role === 'facilitator') {
    const networkWide = subject.operatorId === undefined || subject.operatorId === null;
    if (networkWide || subject.operatorId === actor.operatorId) relations.push('facilitator');
  }
  return relations;
}

/** Whether the table allows it. */
export function may(actor: Actor, action: Action, subject: Subject = {}): boolean {
  const allowed: readonly Relation[] = POLICY[action];
  return relationsOf(actor, subject).some((relation) => allowed.includes(relation));
}

/**
 * Refuses what the table does not allow.
 * @param readAction the action by which the actor would see the record at all; without it a refusal is "not found".
 * @throws DomainError `unauthenticated`, `not_found` or `forbidden`
 */
export function authorise(actor: Actor, action: Action, subject: Subject = {}, readAction?: Action): void {
  if (actor.kind === 'visitor') throw new DomainError('unauthenticated', 'Sign in first.');
  if (may(actor, action, subject)) return;
  if (readAction !== undefined && !may(actor, readAction, subject)) throw notFound();
  throw new DomainError('forbidden', `You may see this, but "${action}" is not yours to do.`);
}

/** The strongest relation in which an actor moves a need. @throws DomainError `forbidden` */
export function needRelation(actor: Actor, subject: Subject): NeedRelation {
  const relations = relationsOf(actor, subject);
  for (const relation of ['system', 'owner', 'facilitator', 'admin'] as const) {
    if (relations.includes(relation)) return relation;
  }
  throw new DomainError(
    'forbidden',
    'Only the owner, the facilitators of its operator and administrators move a need.',
  );
}
