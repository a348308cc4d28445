import { meeting, meetingChange, meetingEndInput, meetingInput, pageOf, pageRequest } from '@navette/contracts';
import {
  browseMeetings,
  cancelMeeting,
  changeMeeting,
  holdMeeting,
  meetingCalendar,
  planMeeting,
  readMeeting,
} from '@navette/usecases';
import { describeRoute } from 'hono-openapi';
import { answer, answerRecord } from '../answer/answer.ts';
import { ifMatch } from '../answer/if-match.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody, queryOf } from '../http/validate.ts';

const tag = 'introductions';

/** Under /introductions: the meetings of one. */
export const introductionMeetingRoutes = createRouter()
  .get(
    '/:id/meetings',
    describeOperation({
      id: 'listMeetings',
      tag,
      summary: 'Meetings of an introduction, the latest first',
      answers: { status: 200, schema: pageOf(meeting) },
      refuses: [400, 404, 409],
    }),
    idInPath(),
    queryOf(pageRequest),
    async (c) => answer(c, await browseMeetings(verbContext(c), c.req.valid('param').id, c.req.valid('query'))),
  )
  .post(
    '/:id/meetings',
    describeOperation({
      id: 'planMeeting',
      tag,
      summary: 'Call both sides to a meeting; each gets an invitation for the calendar',
      answers: { status: 201, schema: meeting },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    jsonBody(meetingInput),
    async (c) => {
      const planned = await planMeeting(verbContext(c), c.req.valid('param').id, c.req.valid('json'));
      const created = answerRecord(c, planned, 201);
      created.headers.set('location', `/api/v1/meetings/${planned.id}`);
      return created;
    },
  );

/** Under /meetings: one meeting, for those of its introduction. */
export const meetingRoutes = createRouter()
  .get(
    '/:id',
    describeOperation({
      id: 'readMeeting',
      tag,
      summary: 'One meeting, with who comes',
      answers: { status: 200, schema: meeting },
      refuses: [404, 409],
    }),
    idInPath(),
    async (c) => answerRecord(c, await readMeeting(verbContext(c), c.req.valid('param').id)),
  )
  .patch(
    '/:id',
    describeOperation({
      id: 'changeMeeting',
      tag,
      summary: 'Change a meeting; everybody gets the new invitation, who is left out the cancellation',
      answers: { status: 200, schema: meeting },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    ifMatch(readMeeting),
    jsonBody(meetingChange),
    async (c) => answerRecord(c, await changeMeeting(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  )
  .post(
    '/:id/cancel',
    describeOperation({
      id: 'cancelMeeting',
      tag,
      summary: 'Call a meeting off',
      answers: { status: 200, schema: meeting },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    ifMatch(readMeeting),
    jsonBody(meetingEndInput),
    async (c) => answerRecord(c, await cancelMeeting(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  )
  .post(
    '/:id/held',
    describeOperation({
      id: 'holdMeeting',
      tag,
      summary: 'Note that a meeting took place',
      answers: { status: 200, schema: meeting },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    ifMatch(readMeeting),
    jsonBody(meetingEndInput),
    async (c) => answerRecord(c, await holdMeeting(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  )
  .get(
    '/:id/invitation.ics',
    describeRoute({
      operationId: 'readMeetingCalendar',
      tags: [tag],
      summary: 'The calendar file of a meeting as it stands',
      responses: {
        200: { description: 'The file.', content: { 'text/calendar': { schema: { type: 'string' as const } } } },
        401: { description: 'Nobody is signed in.' },
        404: { description: 'Unknown, or not for this reader.' },
      },
    }),
    idInPath(),
    async (c) => {
      const { method, content } = await meetingCalendar(verbContext(c), c.req.valid('param').id);
      c.header('content-disposition', 'attachment; filename="invitation.ics"');
      return c.body(content, 200, { 'content-type': `text/calendar; charset=utf-8; method=${method}` });
    },
  );
