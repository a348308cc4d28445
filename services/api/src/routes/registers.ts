import { companyLookUp, filledFromRegister, fillFromRegisterInput } from '@navette/contracts';
import type { CompanyDirectory } from '@navette/registers';
import { fillFromRegister, lookUpCompany, readOrganisation } from '@navette/usecases';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import { answer } from '../answer/answer.ts';
import { ifMatch } from '../answer/if-match.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody } from '../http/validate.ts';

const tag = 'registers';

/** Under /registers: the public registers. What is wrong with a number is the verb's to say. */
export function registerRoutes(directory: CompanyDirectory) {
  return createRouter().get(
    '/companies/:number',
    describeOperation({
      id: 'lookUpCompany',
      tag,
      summary: 'What the French register says of a SIREN or SIRET, beside what the directory has',
      answers: { status: 200, schema: companyLookUp },
      refuses: [400, 403, 503],
    }),
    validator('param', z.object({ number: z.string() })),
    async (c) => {
      const ctx = { ...verbContext(c), directory };
      return answer(c, await lookUpCompany(ctx, c.req.valid('param').number));
    },
  );
}

/** Under /organisations: fills one of them from the register. */
export function organisationRegisterRoutes(directory: CompanyDirectory) {
  return createRouter().post(
    '/:id/fill-from-register',
    describeOperation({
      id: 'fillFromRegister',
      tag: 'organisations',
      summary: 'Fill blanks, or the fields named, from the French register of companies',
      answers: { status: 200, schema: filledFromRegister },
      refuses: [...WRITE_REFUSALS, 503],
    }),
    idInPath(),
    ifMatch(readOrganisation),
    jsonBody(fillFromRegisterInput),
    async (c) => {
      const ctx = { ...verbContext(c), directory };
      return answer(c, await fillFromRegister(ctx, c.req.valid('param').id, c.req.valid('json')));
    },
  );
}
