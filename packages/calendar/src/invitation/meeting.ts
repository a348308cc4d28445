/** A person at a meeting. `email` without "mailto:". */
export interface Participant {
  readonly name: string;
  readonly email: string;
  /** Whether the meeting can do without; false unless said. */
  readonly optional?: boolean | undefined;
}

/**
 * A meeting as an invitation tells of it. Names and addresses are in it: nothing of the kind is sent before both sides
 * know each other's.
 */
export interface Meeting {
  /** The same for the invitation, its updates and its cancellation; unique in the world: "<uuid>@<host>". */
  readonly uid: string;
  /** 0 for the first invitation, one more for each update and for the cancellation. */
  readonly sequence: number;
  /** What the mail asks of its receivers: to answer, or to strike the meeting out. */
  readonly method: 'REQUEST' | 'CANCEL';
  /** When this version was made. */
  readonly stampedAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly summary: string;
  /** Plain text, lines separated by "\n". */
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  /** http or https: where it takes place by video, or its page. */
  readonly url?: string | undefined;
  /** The facilitator, to whom the answers come. */
  readonly organiser: Participant;
  readonly attendees: readonly Participant[];
}
