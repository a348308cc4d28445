import { type Row, type Scope, SIGNED_IN, STAFF } from './policy-rows.ts';
import type { ActorName } from './policy-scene.ts';

export type Case = 'own' | 'foreign' | 'missing';
export type Expected = 'through' | 401 | 403 | 404;
/** Where a key lacks the scope, it may be told that first, or that there is nothing. */
export type Allowed = Expected | readonly Expected[];

/** Members of the owner's or a startup's side, who are somebody only on what is theirs. */
const SIDES: readonly ActorName[] = ['owner', 'matched', 'introduced'];

/** What the table says of one actor on one kind of object. */
export function expected(row: Row, actor: ActorName, which: Case): Allowed {
  if (actor === 'unproven' && row.unproven !== true) return 403;
  if (row.open) return which === 'missing' && row.object !== undefined ? 404 : 'through';
  if (actor === 'visitor' || actor === 'link') return 401;
  if (actor === 'unproven') return row.object === undefined ? 'through' : row.refusal;
  if (actor === 'keyRead' || actor === 'keyWrite') return ofKey(row, actor, which);
  return ofPerson(row, actor, which);
}

function ofPerson(row: Row, actor: ActorName, which: Case): Expected {
  const isStaff = STAFF.includes(actor);
  const refusal = row.staffHidden && isStaff ? 404 : row.refusal;
  const allowed = (as: ActorName) => row.may.includes(as);
  if (row.placed && actor === 'otherTerritory' && which === 'own') return refusal;
  if (row.object === undefined || which === 'own') {
    if (allowed(actor)) return 'through';
    return row.sees?.includes(actor) ? 403 : refusal;
  }
  if (which === 'missing') return allowed(actor) ? 404 : refusal;
  if (row.network) {
    const everybody = row.may.length === SIGNED_IN.length;
    return allowed(actor) && (everybody || !SIDES.includes(actor)) ? 'through' : refusal;
  }
  // Another operator's: its own facilitator stands to it as ours does to ours.
  const as = actor === 'otherOperator' ? 'facilitator' : actor === 'admin' ? 'admin' : undefined;
  if (as === undefined) return refusal;
  if (allowed(as)) return 'through';
  return row.sees?.includes(as) ? 403 : refusal;
}

function ofKey(row: Row, actor: 'keyRead' | 'keyWrite', which: Case): Allowed {
  const scopes: readonly Scope[] = actor === 'keyRead' ? ['read'] : ['read', 'write'];
  const asPerson = ofPerson(row, 'facilitator', which);
  if (row.noKeys) return 403;
  if (scopes.includes(row.scope)) return asPerson;
  // What a key can't do on any record it is told so, unless the record is none that its person sees.
  const isHidden =
    which !== 'own' && (row.network ? which === 'missing' && row.refusal === 404 : row.scope === 'write');
  return isHidden ? [403, 404] : 403;
}
