/** Who did something, as an event remembers it: a person, a link's holder, a job of the system, or nobody in particular. */
export interface AuditActor {
  readonly kind: 'person' | 'link' | 'system' | 'visitor';
  readonly personId?: string | undefined;
  /** The key by which a program acted for that person. */
  readonly apiKeyId?: string | undefined;
  readonly linkId?: string | undefined;
  readonly job?: string | undefined;
}

/** One thing that was done. */
export interface AuditEntry {
  /** In the words of the verbs: "need.approve", "person.erase". */
  readonly action: string;
  /** In the words of the domain: "need", "contact". */
  readonly objectKind: string;
  /** An id or a key of ours; never an address or a name, since the log can't be changed. */
  readonly objectId?: string | undefined;
  readonly operatorId?: string | undefined;
  /** What the digest is made of; it is not kept. */
  readonly details?: object | undefined;
}

/** What one request, job or command did, in one transaction. */
export interface AuditedWork {
  readonly actor: AuditActor;
  readonly at: Date;
  readonly requestId?: string | undefined;
  readonly entries: readonly AuditEntry[];
  /** Where the ids of the entries come from. */
  readonly newId: () => string;
}

/** Whose pseudonym stands in the log; undefined for the system and for visitors. */
export function subjectOf(actor: AuditActor): string | undefined {
  if (actor.kind === 'person') return actor.personId;
  return actor.kind === 'link' ? actor.linkId : undefined;
}
