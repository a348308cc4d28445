import { type CompanyLookUp, companyNumberInput } from '@navette/contracts';
import { findOrganisationsByNumber } from '@navette/db';
import { authorise } from '@navette/domain';
import { readRegisterNumber } from '@navette/registers';
import { parse } from '../context/parse.ts';
import { organisationView } from '../organisation/view.ts';
import { askRegister } from './ask.ts';
import type { RegisterContext } from './context.ts';

/**
 * What the public register says of a company, beside what the directory has of it.
 * @param number a SIREN, a SIRET or a French VAT number, however it is spaced
 * @throws DomainError `invalid` saying what was expected, `unavailable` when the register can't be reached
 */
export async function lookUpCompany(ctx: RegisterContext, number: string): Promise<CompanyLookUp> {
  authorise(ctx.actor, 'register.look_up');
  const given = parse(companyNumberInput, number);
  const answer = await askRegister(ctx, given);
  const read = readRegisterNumber('FR', undefined, given);
  const known = read.ok
    ? await findOrganisationsByNumber(ctx.db, [{ country: 'FR', register: read.register, number: read.number }])
    : [];
  return { ...answer, organisations: known.map(({ organisation }) => organisationView(organisation)) };
}
