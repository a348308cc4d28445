import { matchList, matchView, pageOf, profile, profileChange, profileInput, profileList } from '@navette/contracts';
import { browseMatchesOfProfile, browseProfiles, changeProfile, createProfile, readProfile } from '@navette/usecases';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody, queryOf } from '../http/validate.ts';

const tag = 'profiles';

export const profileRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'listProfiles',
      tag,
      summary: 'Profiles by title; `q` searches them',
      answers: { status: 200, schema: pageOf(profile) },
      refuses: [400],
    }),
    queryOf(profileList),
    async (c) => c.json(await browseProfiles(verbContext(c), c.req.valid('query'))),
  )
  .post(
    '/',
    describeOperation({
      id: 'createProfile',
      tag,
      summary: 'Add a profile; it is matched by itself',
      answers: { status: 201, schema: profile },
      refuses: WRITE_REFUSALS,
    }),
    jsonBody(profileInput),
    async (c) => c.json(await createProfile(verbContext(c), c.req.valid('json')), 201),
  )
  .get(
    '/:id',
    describeOperation({
      id: 'readProfile',
      tag,
      summary: 'One profile',
      answers: { status: 200, schema: profile },
      refuses: [404],
    }),
    idInPath(),
    async (c) => c.json(await readProfile(verbContext(c), c.req.valid('param').id)),
  )
  .patch(
    '/:id',
    describeOperation({
      id: 'changeProfile',
      tag,
      summary: 'Change a profile; its matches follow',
      answers: { status: 200, schema: profile },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    jsonBody(profileChange),
    async (c) => c.json(await changeProfile(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  )
  .get(
    '/:id/matches',
    describeOperation({
      id: 'listMatchesOfProfile',
      tag,
      summary: 'Matches of a profile; for its own people as opportunities, projected to the stage they reached',
      answers: { status: 200, schema: pageOf(matchView) },
      refuses: [400, 404],
    }),
    idInPath(),
    queryOf(matchList),
    async (c) => c.json(await browseMatchesOfProfile(verbContext(c), c.req.valid('param').id, c.req.valid('query'))),
  );
