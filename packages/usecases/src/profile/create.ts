import { type Profile, type ProfileInput, profileInput } from '@navette/contracts';
import { findOrganisation, findProfile, insertProfile, transaction } from '@navette/db';
import { authorise, DomainError, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { enqueue, record } from '../context/record.ts';
import { checkAreas, checkConcepts, checkSectors } from '../reference/check.ts';
import { profileView } from './view.ts';

const UNIQUE_VIOLATION = '23505';

/** Adds a profile; it is matched with the published needs by itself. @throws DomainError `duplicate` for source + external id */
export async function createProfile(
  ctx: Context,
  input: ProfileInput,
  id: string = ctx.newId.ordered(),
): Promise<Profile> {
  const given = parse(profileInput, input);
  const owner = { organisationId: given.organisationId };
  authorise(ctx.actor, 'profile.create', owner, 'organisation.read');
  if ((await findOrganisation(ctx.db, given.organisationId)) === undefined) throw notFound();
  checkReferences(given);
  const now = ctx.now();
  const row = await transaction(ctx.db, async (trx) => {
    await insertProfile(trx, {
      id,
      organisationId: given.organisationId,
      source: given.source,
      externalId: given.externalId ?? null,
      title: given.title,
      description: given.description,
      language: given.language ?? null,
      capabilities: given.capabilities,
      sectorsServed: given.sectorsServed,
      areasServed: given.areasServed,
      certificates: given.certificates,
      languages: given.languages,
      trl: given.trl ?? null,
      capacity: given.capacity ?? null,
      terms: given.terms ? JSON.stringify(given.terms) : null,
      wishes: given.wishes ? JSON.stringify(given.wishes) : null,
      createdAt: now,
      updatedAt: now,
    });
    await record(trx, ctx, [{ kind: 'profile.created', profileId: id, organisationId: given.organisationId }]);
    await enqueue(trx, ctx, 'match-profile', [{ profileId: id }]);
    return findProfile(trx, id);
  }).catch((error: { code?: string }) => {
    if (error.code !== UNIQUE_VIOLATION) throw error;
    throw new DomainError('duplicate', 'A profile with this source and external id exists already.', [
      { pointer: '/externalId', code: 'duplicate', expected: 'an external id that is new for this source' },
    ]);
  });
  if (row === undefined) throw notFound();
  return profileView(row);
}

/** Refuses what the taxonomy does not have. @throws DomainError `invalid` */
export function checkReferences(given: {
  readonly capabilities?: readonly string[] | undefined;
  readonly sectorsServed?: readonly string[] | undefined;
  readonly areasServed?: readonly string[] | undefined;
  readonly wishes?:
    | { readonly sectors?: readonly string[] | undefined; readonly areas?: readonly string[] | undefined }
    | null
    | undefined;
}): void {
  checkConcepts(given.capabilities ?? [], '/capabilities');
  checkSectors(given.sectorsServed ?? [], '/sectorsServed');
  checkAreas(given.areasServed ?? [], '/areasServed');
  checkSectors(given.wishes?.sectors ?? [], '/wishes/sectors');
  checkAreas(given.wishes?.areas ?? [], '/wishes/areas');
}
