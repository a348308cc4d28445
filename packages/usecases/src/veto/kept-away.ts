import { type Executor, findOrganisation, type ProfileWithOrganisation, type VetoRow } from '@navette/db';
import { isVetoed } from '@navette/domain';

/** Which organisations of these profiles an owner keeps away. Without vetoes, which is nearly always, nothing is asked. */
export async function organisationsKeptAway(
  db: Executor,
  vetoes: readonly VetoRow[],
  profiles: ReadonlyMap<string, ProfileWithOrganisation>,
): Promise<ReadonlySet<string>> {
  const kept = new Set<string>();
  if (vetoes.length === 0) return kept;
  for (const id of new Set([...profiles.values()].map((profile) => profile.organisationId))) {
    const organisation = await findOrganisation(db, id);
    if (organisation !== undefined && isVetoed(vetoes, organisation)) kept.add(id);
  }
  return kept;
}
