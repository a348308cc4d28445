import type { Role } from '@navette/domain';

/** Fits the password rule; only ever given to people of the demo. */
export const DEMO_PASSWORD = 'navette-demo-2026';

export interface DemoPerson {
  readonly key: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** Keys of demo organisations. */
  readonly organisations: readonly string[];
  /** One line for the terminal. */
  readonly says: string;
}

/** One person for each way of using the product. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    key: 'facilitator',
    email: 'facilitatrice@navette.example',
    name: 'Camille Wattrelos',
    role: 'facilitator',
    organisations: [],
    says: 'facilitator (référente): the review desk',
  },
  {
    key: 'owner',
    email: 'porteur@delattre.example',
    name: 'Hélène Delattre',
    role: 'member',
    organisations: ['delattre'],
    says: 'need owner at Textiles Delattre',
  },
  {
    key: 'startup',
    email: 'fondateur@visiotex.example',
    name: 'Samir Lemaire',
    role: 'member',
    organisations: ['visiotex'],
    says: 'startup founder at Visiotex',
  },
  {
    key: 'admin',
    email: 'admin@navette.example',
    name: 'Joris Maes',
    role: 'admin',
    organisations: [],
    says: 'administrator of the network',
  },
];
