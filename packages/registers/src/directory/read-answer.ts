import { companyFromWire, establishmentFromWire } from './company-from-wire.ts';
import type { RegisterAnswer } from './look-up.ts';
import { searchAnswer } from './wire.ts';

/** What the API's answer says of `number` (SIREN or SIRET). @returns undefined when it is not of the API's format */
export function readAnswer(body: unknown, number: string, now: Date): RegisterAnswer | undefined {
  const answer = searchAnswer.safeParse(body);
  if (!answer.success) return undefined;
  const lookedUpAt = now.toISOString();
  const siren = number.slice(0, 9);
  const entity = answer.data.results.find((result) => result.siren === siren);
  if (entity === undefined) return { outcome: 'unknown', lookedUpAt };
  const company = companyFromWire(entity, now);
  const asked = [...entity.matching_etablissements, entity.siege].find((place) => place?.siret === number);
  const establishment =
    asked && company.publication !== 'none' ? establishmentFromWire(asked, company.publication, now) : null;
  return { outcome: 'found', company, establishment, lookedUpAt };
}
