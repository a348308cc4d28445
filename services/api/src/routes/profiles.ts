import { matchList, matchView, pageOf, profile, profileChange, profileInput, profileList } from '@navette/contracts';
import { browseMatchesOfProfile, browseProfiles, changeProfile, createProfile, readProfile } from '@navette/usecases';
import { answer, answerRecord } from '../answer/answer.ts';
import { ifMatch } from '../answer/if-match.ts';
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
    async (c) => answer(c, await browseProfiles(verbContext(c), c.req.valid('query'))),
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
    async (c) => answerRecord(c, await createProfile(verbContext(c), c.req.valid('json')), 201),
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
    async (c) => answerRecord(c, await readProfile(verbContext(c), c.req.valid('param').id)),
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
    ifMatch(readProfile),
    jsonBody(profileChange),
    async (c) => answerRecord(c, await changeProfile(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
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
    async (c) => answer(c, await browseMatchesOfProfile(verbContext(c), c.req.valid('param').id, c.req.valid('query'))),
  );
