import { contact, contactInput, contactList, pageOf } from '@navette/contracts';
import { browseContacts, createContact } from '@navette/usecases';
import { answer, answerRecord } from '../answer/answer.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { jsonBody, queryOf } from '../http/validate.ts';

const tag = 'contacts';

export const contactRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'listContacts',
      tag,
      summary: 'People to talk to, by name; those of the own operator',
      answers: { status: 200, schema: pageOf(contact) },
      refuses: [400, 403],
    }),
    queryOf(contactList),
    async (c) => answer(c, await browseContacts(verbContext(c), c.req.valid('query'))),
  )
  .post(
    '/',
    describeOperation({
      id: 'createContact',
      tag,
      summary: 'Keep a person to talk to',
      answers: { status: 201, schema: contact },
      refuses: WRITE_REFUSALS,
    }),
    jsonBody(contactInput),
    async (c) => answerRecord(c, await createContact(verbContext(c), c.req.valid('json')), 201),
  );
