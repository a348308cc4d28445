import { type Executor, type OrganisationWithSite, staffToDecideOn } from '@navette/db';
import type { Context } from '../context/context.ts';
import { queueMails } from '../mail/queue.ts';

/** Facilitators that one claim is told to. */
const MOST_TOLD = 10;

/** Tells those who may decide on a claim: in whose territory the organisation is, and whose operator knows it where some do. */
export async function tellOfClaim(
  trx: Executor,
  ctx: Context,
  personName: string,
  organisation: OrganisationWithSite,
  claimId: string,
): Promise<void> {
  const place = { id: organisation.id, areaPath: organisation.site?.areaPath ?? null };
  const staff = await staffToDecideOn(trx, place, MOST_TOLD);
  await queueMails(
    trx,
    ctx,
    staff.map((person) => ({
      kind: 'claim_requested' as const,
      to: {
        address: person.email,
        name: person.name,
        language: person.language,
        ...(person.personId !== null && { personId: person.personId }),
      },
      operatorId: person.operatorId,
      data: { personName, organisationName: organisation.name },
      path: `/claims/${claimId}`,
      occasion: `claim:${claimId}`,
    })),
  );
}
