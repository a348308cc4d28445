import { type Profile, type ProfileChange, profileChange } from '@navette/contracts';
import { findProfile, transaction, updateProfile } from '@navette/db';
import { authorise, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { definedOnly } from '../context/defined-only.ts';
import { parse, staleVersion } from '../context/parse.ts';
import { enqueue, record } from '../context/record.ts';
import { checkReferences } from './create.ts';
import { profileView } from './view.ts';

/** Changes a profile; matches follow by themselves. Nothing given is nothing changed; null clears. */
export async function changeProfile(ctx: Context, id: string, input: ProfileChange): Promise<Profile> {
  const current = await findProfile(ctx.db, id);
  if (current === undefined) {
    authorise(ctx.actor, 'profile.list');
    throw notFound();
  }
  const owner = { organisationId: current.organisationId };
  authorise(ctx.actor, 'profile.update', owner, 'profile.read');
  const { version, terms, wishes, ...plain } = parse(profileChange, input);
  checkReferences({ ...plain, wishes });
  const row = await transaction(ctx.db, async (trx) => {
    const changed = await updateProfile(trx, id, version, {
      ...definedOnly(plain),
      ...(terms !== undefined && { terms: terms && JSON.stringify(terms) }),
      ...(wishes !== undefined && { wishes: wishes && JSON.stringify(wishes) }),
      updatedAt: ctx.now(),
    });
    if (!changed) throw staleVersion((await findProfile(trx, id))?.version ?? current.version);
    await record(trx, ctx, [{ kind: 'profile.changed', profileId: id, ...owner }]);
    await enqueue(trx, ctx, 'match-profile', [{ profileId: id }]);
    return findProfile(trx, id);
  });
  if (row === undefined) throw notFound();
  return profileView(row);
}
