import { jobs } from '@navette/contracts';
import { readJobs, retryJob } from '@navette/usecases';
import { answer } from '../answer/answer.ts';
import { describeOperation } from '../http/describe.ts';
import { createRouter, queueContext } from '../http/factory.ts';
import { idInPath } from '../http/validate.ts';

const tag = 'jobs';

/** What is done beside requests, for administrators. */
export const jobRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'listJobs',
      tag,
      summary: 'How the jobs stand, by name, and which were given up',
      answers: { status: 200, schema: jobs },
      refuses: [403],
    }),
    async (c) => answer(c, await readJobs(queueContext(c))),
  )
  .post(
    '/:id/retry',
    describeOperation({
      id: 'retryJob',
      tag,
      summary: 'Have a job that was given up tried once more',
      answers: { status: 200, schema: jobs },
      refuses: [403, 404, 409],
    }),
    idInPath(),
    async (c) => answer(c, await retryJob(queueContext(c), c.req.valid('param').id)),
  );
