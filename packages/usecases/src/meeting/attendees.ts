import type { AttendeeRow, Executor } from '@navette/db';
import { DomainError } from '@navette/domain';
import type { Language } from '@navette/taxonomy';
import type { Context } from '../context/context.ts';
import type { Party } from '../introduction/party.ts';
import { ownerRecipients, type Recipient, startupRecipients } from '../mail/recipients.ts';
import { refuseOpposed } from '../opposition/refuse-opposed.ts';

/** Somebody to be invited. */
export type Invited = Pick<AttendeeRow, 'email' | 'name' | 'side' | 'personId' | 'language'>;

/** Somebody as they were named. */
export interface NamedAttendee {
  readonly email: string;
  readonly name?: string | undefined;
  readonly language?: Language | undefined;
}

/**
 * Whom a meeting invites: those who are named, with what is known of them; where nobody is, the people of both sides. Who
 * calls a meeting is not invited to it.
 * @throws DomainError `invalid` for somebody who said no to being contacted; `illegal_transition` where nobody can be written to
 */
export async function invitedOf(
  ctx: Context,
  party: Party,
  organiserEmail: string,
  named: readonly NamedAttendee[] | undefined,
): Promise<Invited[]> {
  const known = await peopleOfBothSides(ctx.db, party);
  const invited = named === undefined ? [...known.values()] : await asNamed(ctx, known, named);
  const others = invited.filter((one) => one.email !== organiserEmail.toLowerCase());
  if (others.length === 0)
    throw new DomainError('illegal_transition', 'Nobody of either side can be written to; name who is invited.', [
      { pointer: '/attendees', code: 'nobody', expected: 'somebody beside who calls the meeting' },
    ]);
  return others;
}

async function peopleOfBothSides(db: Executor, { row, need }: Party): Promise<Map<string, Invited>> {
  const [owner, startup] = await Promise.all([
    ownerRecipients(db, need),
    startupRecipients(db, row.operatorId, row.startupId),
  ]);
  const invited = [
    ...owner.map((person) => invitedFrom(person, 'owner')),
    ...startup.map((person) => invitedFrom(person, 'startup')),
  ];
  return new Map(invited.map((one) => [one.email, one]));
}

function invitedFrom({ address, name, personId, language }: Recipient, side: 'owner' | 'startup'): Invited {
  return { email: address.toLowerCase(), name, side, personId: personId ?? null, language };
}

async function asNamed(
  ctx: Context,
  known: ReadonlyMap<string, Invited>,
  named: readonly NamedAttendee[],
): Promise<Invited[]> {
  await refuseOpposed(
    ctx.db,
    named.map(({ email }, index) => ({ email, pointer: `/attendees/${index}/email` })),
  );
  return named.map(({ email, name, language }) => {
    const person = known.get(email);
    if (person !== undefined) return { ...person, name: name ?? person.name, language: language ?? person.language };
    return { email, name: name ?? '', side: 'other', personId: null, language: language ?? ctx.language };
  });
}
