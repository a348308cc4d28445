import { DomainError } from '@navette/domain';
import type { RegisterAnswer } from '@navette/registers';
import type { RegisterContext } from './context.ts';

/**
 * Asks the register of companies about a SIREN, a SIRET or a French VAT number.
 * @throws DomainError `invalid` for what is no such number; `unavailable` when the register can't be reached
 */
export async function askRegister(ctx: RegisterContext, number: string): Promise<RegisterAnswer> {
  const answer = await ctx.directory.lookUp(number);
  switch (answer.outcome) {
    case 'invalid':
      throw new DomainError('invalid', `/number: ${answer.expected}`, [
        { pointer: '/number', code: answer.code, expected: answer.expected },
      ]);
    case 'unavailable': {
      const again = answer.retryAfterS === undefined ? 'try again later' : `try again in ${answer.retryAfterS} s`;
      const expected = `the register to answer (${answer.reason}): fill the fields in by hand, or ${again}`;
      throw new DomainError('unavailable', 'The register of companies does not answer; fill the fields in by hand.', [
        { pointer: '/number', code: answer.reason, expected },
      ]);
    }
    default:
      return answer;
  }
}
