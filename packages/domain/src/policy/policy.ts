import type { Actor, PersonActor } from '../actor/actor.ts';
import type { KeyScope } from '../actor/key-scope.ts';
import { DomainError, notFound } from '../error/domain-error.ts';
import type { NeedRelation } from '../need/states.ts';

/** How an actor stands to a record. One actor can stand in several relations at once. */
export type Relation =
  | 'visitor' // anybody at all
  | 'member' // signed in, whatever the record
  | 'self' // the person whose record it is
  | 'owner' // belongs to the organisation whose record it is
  | 'matched_startup' // belongs to an organisation one of whose profiles is matched, in a state shown to startups
  | 'introduced_startup' // belongs to the startup of an introduction
  | 'link_holder' // came by a link that opens this very record
  | 'facilitator' // works for the operator of the record, in its edition and territory, or the record is the network's own
  | 'admin'
  | 'system';

/** What the relation is worked out from. Absent `operatorId`: a record of the whole network's directory. */
export interface Subject {
  readonly organisationId?: string | null;
  readonly operatorId?: string | null;
  readonly editionId?: string | null;
  /** Every area that contains the record's place, itself included; absent: it has none. */
  readonly areaPath?: readonly string[] | null;
  readonly matchedOrganisationIds?: readonly string[];
  readonly introducedOrganisationIds?: readonly string[];
  readonly personId?: string | null;
  /** Ids of the record and of what it is part of, that a link may open. */
  readonly openedBy?: readonly string[];
}

/** Who may do what: action × relation. What is not in the list is refused. */
export const POLICY = {
  'me.read': ['member'],
  'me.update': ['member'],
  // The words of the taxonomy tell nothing of anybody, and whoever came by a link reads them.
  'taxonomy.read': ['visitor'],
  'taxonomy.label': ['admin', 'system'],
  'model.read': ['admin'],
  'model.write': ['admin'],
  'text.analyse': ['member'],
  'person.list': ['admin'],
  'person.colleagues': ['facilitator', 'admin'],
  'person.create': ['admin'],
  'person.scope': ['admin'],
  'person.change': ['admin'],
  'operator.read': ['facilitator', 'admin'],
  'edition.read': ['facilitator', 'admin'],
  'invitation.read': ['facilitator', 'admin'],
  'invitation.write': ['facilitator', 'admin'],
  'invitation.accept': ['link_holder'],
  'claim.make': ['member'],
  'claim.read': ['self', 'facilitator', 'admin'],
  'claim.decide': ['facilitator', 'admin'],
  'api_key.read': ['self', 'admin'],
  'api_key.write': ['self', 'admin'],
  'setting.read': ['facilitator', 'admin', 'system'],
  'setting.write': ['admin'],
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
  'need.read_public': ['visitor'],
  'need.update': ['owner', 'facilitator', 'admin'],
  'need.move': ['owner', 'facilitator', 'admin', 'system'],
  'need.answer_approval': ['link_holder'],
  'need.ask_approval': ['facilitator', 'admin'],
  'need.hand_over': ['facilitator', 'admin'],
  'need.match': ['system'],
  'need.disclosures': ['owner', 'facilitator', 'admin'],
  'veto.read': ['owner', 'facilitator', 'admin'],
  'veto.write': ['owner', 'facilitator', 'admin'],
  'match.read': ['owner', 'facilitator', 'admin', 'system'],
  'match.read_disclosed': ['matched_startup'],
  'match.decide': ['facilitator', 'admin'],
  'match.explain_any': ['owner', 'facilitator', 'admin'],
  'event.stream': ['member'],
  'contact.read': ['facilitator', 'admin', 'system'],
  'contact.write': ['facilitator', 'admin', 'system'],
  'opposition.write': ['facilitator', 'admin', 'system', 'link_holder'],
  'activity.read': ['facilitator', 'admin', 'system'],
  'activity.write': ['facilitator', 'admin', 'system'],
  'introduction.list': ['member', 'system'],
  'introduction.read': ['owner', 'facilitator', 'admin', 'system'],
  'introduction.read_disclosed': ['introduced_startup', 'link_holder'],
  'introduction.write': ['facilitator', 'admin', 'system'],
  'introduction.propose': ['facilitator', 'admin'],
  'introduction.answer': ['introduced_startup', 'link_holder', 'facilitator', 'admin'],
  'introduction.choose': ['owner', 'link_holder', 'facilitator', 'admin'],
  'outcome.read': ['owner', 'introduced_startup', 'link_holder', 'facilitator', 'admin', 'system'],
  'outcome.write': ['owner', 'introduced_startup', 'facilitator', 'admin'],
  'outcome.answer': ['owner', 'introduced_startup', 'link_holder', 'facilitator', 'admin'],
  'message.read': ['owner', 'introduced_startup', 'facilitator', 'admin', 'system'],
  'message.write': ['owner', 'introduced_startup', 'facilitator', 'admin'],
  'meeting.read': ['owner', 'introduced_startup', 'facilitator', 'admin', 'system'],
  'meeting.write': ['facilitator', 'admin'],
  'attachment.read': ['owner', 'facilitator', 'admin', 'system'],
  'attachment.read_disclosed': ['matched_startup', 'introduced_startup'],
  'attachment.write': ['owner', 'facilitator', 'admin'],
  'evidence.read': ['owner', 'introduced_startup', 'facilitator', 'admin'],
  'evidence.write': ['owner', 'introduced_startup', 'facilitator', 'admin'],
  'nda.read': ['owner', 'introduced_startup', 'facilitator', 'admin'],
  'nda.write': ['owner', 'introduced_startup', 'facilitator', 'admin'],
  'my_day.read': ['facilitator', 'admin'],
  'progress.read': ['facilitator', 'admin'],
  'inbound.receive': ['facilitator', 'admin'],
  'clock.read': ['facilitator', 'admin', 'system'],
  'clock.write': ['facilitator', 'admin', 'system'],
  'mail.read': ['facilitator', 'admin'],
  'import.run': ['facilitator', 'admin', 'system'],
  'export.make': ['member', 'system'],
  'duplicate.read': ['facilitator', 'admin', 'system'],
  'duplicate.decide': ['facilitator', 'admin'],
  'duplicate.propose': ['facilitator', 'admin', 'system'],
  'register.look_up': ['facilitator', 'admin', 'system'],
  'shortlist.read': ['owner', 'facilitator', 'admin', 'link_holder'],
  'shortlist.write': ['facilitator', 'admin'],
  'shortlist.mark': ['link_holder'],
  'privacy.request': ['self', 'admin'],
  'privacy.read': ['self', 'admin'],
  'privacy.run': ['system'],
  'audit.read': ['admin'],
  'retention.read': ['admin'],
  'figures.read': ['facilitator', 'admin', 'system'],
  'job.read': ['admin'],
  'job.retry': ['admin'],
  'rematch.read': ['facilitator', 'admin', 'system'],
  'rematch.run': ['admin', 'system'],
} as const satisfies Record<string, readonly Relation[]>;
export type Action = keyof typeof POLICY;

/** Actions that a key needs another scope for than their name tells. */
const SCOPE_OF: Readonly<Partial<Record<Action, KeyScope>>> = {
  'event.stream': 'read',
  'text.analyse': 'read',
  'match.explain_any': 'read',
  'need.disclosures': 'read',
  'register.look_up': 'read',
  'import.run': 'import',
  'inbound.receive': 'import',
  'export.make': 'export',
  'person.list': 'admin',
  'person.colleagues': 'read',
  'person.create': 'admin',
  'person.scope': 'admin',
  'person.change': 'admin',
  'invitation.read': 'admin',
  'invitation.write': 'admin',
  'api_key.read': 'admin',
  'api_key.write': 'admin',
  'setting.write': 'admin',
  'taxonomy.label': 'admin',
  'model.read': 'admin',
  'model.write': 'admin',
  'rematch.run': 'admin',
  'job.read': 'admin',
  'job.retry': 'admin',
  'privacy.request': 'admin',
  'privacy.read': 'admin',
  'audit.read': 'admin',
  'retention.read': 'admin',
};

/** The scope that a key needs for an action: what only looks needs `read`, anything else `write`, but for the table above. */
export function scopeOf(action: Action): KeyScope {
  const special = SCOPE_OF[action];
  if (special !== undefined) return special;
  return /\.(read|list)/.test(action) ? 'read' : 'write';
}

/** Every relation in which `actor` stands to `subject`. */
export function relationsOf(actor: Actor, subject: Subject = {}): readonly Relation[] {
  switch (actor.kind) {
    case 'system':
      return ['system', 'visitor'];
    case 'visitor':
      return ['visitor'];
    case 'link':
      return subject.openedBy?.some((id) => actor.opens.includes(id)) ? ['visitor', 'link_holder'] : ['visitor'];
    case 'person':
      return relationsOfPerson(actor, subject);
  }
}

function relationsOfPerson(actor: PersonActor, subject: Subject): Relation[] {
  const relations: Relation[] = ['visitor', 'member'];
  const belongs = (id: string) => actor.organisationIds.includes(id);
  if (subject.personId === actor.personId) relations.push('self');
  if (subject.organisationId && belongs(subject.organisationId)) relations.push('owner');
  if (subject.matchedOrganisationIds?.some(belongs)) relations.push('matched_startup');
  if (subject.introducedOrganisationIds?.some(belongs)) relations.push('introduced_startup');
  if (actor.role === 'admin') relations.push('admin');
  if (actor.role === 'facilitator' && inScope(actor, subject)) relations.push('facilitator');
  return relations;
}

/**
 * Whether a record lies in a facilitator's operator × editions × territory. What has no operator is the network's own, and
 * is narrowed only by the place that it names.
 */
function inScope(actor: PersonActor, subject: Subject): boolean {
  if (subject.operatorId && subject.operatorId !== actor.operatorId) return false;
  if (actor.editionIds && subject.editionId && !actor.editionIds.includes(subject.editionId)) return false;
  // A record that names no place is in nobody's territory alone, so everybody of the operator sees it.
  return !actor.areas || !subject.areaPath?.length || subject.areaPath.some((area) => actor.areas?.includes(area));
}

/** Whether the table allows it, and the key's scopes where a program acts. */
export function may(actor: Actor, action: Action, subject: Subject = {}): boolean {
  const allowed: readonly Relation[] = POLICY[action];
  // What anybody may do needs no scope either.
  if (allowed.includes('visitor')) return true;
  if (actor.kind === 'person' && actor.apiKey !== undefined && !actor.apiKey.scopes.includes(scopeOf(action))) {
    return false;
  }
  return relationsOf(actor, subject).some((relation) => allowed.includes(relation));
}

/**
 * Refuses what the table does not allow.
 * @param readAction the action by which the actor would see the record at all; without it a refusal is "not found".
 * @throws DomainError `unauthenticated`, `not_found` or `forbidden`
 */
export function authorise(actor: Actor, action: Action, subject: Subject = {}, readAction?: Action): void {
  if (may(actor, action, subject)) return;
  if (actor.kind === 'visitor') throw new DomainError('unauthenticated', 'Sign in first.');
  if (readAction !== undefined && !may(actor, readAction, subject)) throw notFound();
  throw new DomainError('forbidden', `You may see this, but "${action}" is not yours to do.`);
}

/** The strongest relation in which an actor moves a need. @throws DomainError `forbidden` */
export function needRelation(actor: Actor, subject: Subject): NeedRelation {
  const relations = relationsOf(actor, subject);
  // Whoever holds the owner's link speaks for the owner.
  if (relations.includes('link_holder')) return 'owner';
  for (const relation of ['system', 'owner', 'facilitator', 'admin'] as const) {
    if (relations.includes(relation)) return relation;
  }
  throw new DomainError(
    'forbidden',
    'Only the owner, the facilitators of its operator and administrators move a need.',
  );
}
