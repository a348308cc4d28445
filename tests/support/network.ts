import type { OrganisationInput, ProfileInput } from '@navette/contracts';
import { putOperator } from '@navette/db';
import { type Context, createContext, createOrganisation, createPerson, createProfile } from '@navette/usecases';
import { v7 } from 'uuid';
import { type Client, signIn } from './client.ts';
import type { Stack } from './stack.ts';

const PASSWORD = 'a password of the tests';

export interface Network {
  readonly operatorId: string;
  readonly otherOperatorId: string;
  organisation(over: Partial<OrganisationInput>): Promise<string>;
  profile(organisationId: string, over: Partial<ProfileInput>): Promise<string>;
  /** Makes a person and signs them in. */
  person(who: {
    role?: 'member' | 'facilitator' | 'admin';
    operatorId?: string;
    organisationIds?: string[];
  }): Promise<Client>;
}

let counter = 0;

/** Two operators, and a way to fill the network by its own verbs. */
export async function createNetwork(stack: Stack): Promise<Network> {
  const [operatorId, otherOperatorId] = [v7(), v7()];
  await putOperator(stack.db, { id: operatorId, slug: `a-${operatorId}`, name: 'Operator A' });
  await putOperator(stack.db, { id: otherOperatorId, slug: `b-${otherOperatorId}`, name: 'Operator B' });
  const installer: Context = createContext({
    db: stack.db,
    actor: { kind: 'person', personId: operatorId, role: 'admin', operatorId: null, organisationIds: [] },
  });
  return {
    operatorId,
    otherOperatorId,
    async organisation(over) {
      counter++;
      return (await createOrganisation(installer, { name: `Organisation ${counter}`, country: 'FR', ...over })).id;
    },
    async profile(organisationId, over) {
      counter++;
      const profile = await createProfile(installer, {
        organisationId,
        title: `Profil ${counter}`,
        description: 'Contrôle visuel par caméra, détection de défauts en ligne.',
        ...over,
      });
      return profile.id;
    },
    async person({ role = 'member', operatorId: worksFor, organisationIds = [] }) {
      counter++;
      const email = `person-${counter}@tests.example`;
      await createPerson(
        { ...installer, createAccount: stack.createAccount },
        {
          email,
          name: `Person ${counter}`,
          password: PASSWORD,
          role,
          organisationIds,
          ...(worksFor && { operatorId: worksFor }),
        },
      );
      return signIn(stack, email, PASSWORD);
    },
  };
}
