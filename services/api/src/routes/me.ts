import { me } from '@navette/contracts';
import { readMe } from '@navette/usecases';
import { answer } from '../answer/answer.ts';
import { describeOperation } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';

export const meRoutes = createRouter().get(
  '/',
  describeOperation({
    id: 'readMe',
    tag: 'people',
    summary: 'The person signed in',
    answers: { status: 200, schema: me },
  }),
  async (c) => answer(c, await readMe(verbContext(c))),
);
