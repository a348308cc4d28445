import type { ListedOrganisation, ListedRow } from '@navette/spreadsheets';
import type { DemoNeed, DemoOrganisation, DemoProfile } from './data/index.ts';
import type { LargeRecord } from './large/generate.ts';

/** Organisations that a later record may still belong to. */
const REMEMBERED = 1_000;

/** The profiles of a large network, each with its organisation, as rows of a list. */
export async function* profileRows(records: Iterable<LargeRecord>): AsyncGenerator<ListedRow> {
  for (const [line, { organisation, record }] of withOrganisation(records)) {
    if (record.kind !== 'profile') continue;
    yield { kind: 'profile', line, document: profileDocument(record.profile, organisation), problems: [] };
  }
}

/** The needs of a large network, each with its owner, published as of `today` (ISO date). */
export async function* needRows(records: Iterable<LargeRecord>, today: string): AsyncGenerator<ListedRow> {
  for (const [line, { organisation, record }] of withOrganisation(records)) {
    if (record.kind !== 'need') continue;
    yield { kind: 'need', line, document: needDocument(record.need, organisation, today), problems: [] };
  }
}

function* withOrganisation(
  records: Iterable<LargeRecord>,
): Generator<[line: number, { organisation: DemoOrganisation; record: LargeRecord }]> {
  const known = new Map<string, DemoOrganisation>();
  let line = 0;
  for (const record of records) {
    line++;
    if (record.kind === 'organisation') {
      known.set(record.organisation.key, record.organisation);
      const [oldest] = known.keys();
      if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
      continue;
    }
    const organisation = known.get(record.kind === 'profile' ? record.profile.organisation : record.need.organisation);
    if (organisation === undefined) throw new Error(`row ${line} belongs to no organisation that came before it`);
    yield [line, { organisation, record }];
  }
}

function organisationDocument(organisation: DemoOrganisation): ListedOrganisation & { name: string } {
  const { key, name, country, register, number, size, roles, sector, website, site } = organisation;
  return {
    externalId: key,
    name,
    country,
    size,
    roles,
    sector,
    ...(number !== null && { number: { country, register, number } }),
    ...(website !== undefined && { website }),
    site: {
      country,
      city: site.commune,
      postalCode: site.postalCode,
      area: site.area,
      lat: site.lat,
      lon: site.lon,
    },
  };
}

function profileDocument(profile: DemoProfile, organisation: DemoOrganisation) {
  const { key, description, capacity, organisation: _organisation, ...rest } = profile;
  return {
    externalId: key,
    organisation: organisationDocument(organisation),
    profile: { ...rest, text: description, ...(capacity !== undefined && { capacityLeft: capacity }) },
  };
}

function needDocument(need: DemoNeed, organisation: DemoOrganisation, today: string) {
  const { key, kind, visibility, title, description, language, decisionMaker, paidTrial, budget, decisionInWeeks } =
    need;
  const { trl, perimeter, certificates, languages, excludedSectors } = need;
  const { hard: _hard, ...area } = perimeter ?? {};
  const terms = {
    ...(paidTrial !== undefined && { paidTrial }),
    ...(budget !== undefined && { budget }),
    ...(decisionInWeeks !== undefined && { weeksToDecision: decisionInWeeks }),
  };
  return {
    externalId: key,
    owner: organisationDocument(organisation),
    kind,
    visibility,
    state: 'published' as const,
    approvedOn: today,
    approvedBy: decisionMaker ?? 'direction',
    ...(decisionMaker !== undefined && { decisionMaker }),
    need: {
      title,
      text: description,
      language,
      terms,
      ...(trl !== undefined && { trl: { minimum: trl.minimum } }),
      ...(perimeter !== undefined && { perimeter: area }),
      ...(certificates !== undefined && { certificates }),
      ...(languages !== undefined && { languages }),
      ...(excludedSectors !== undefined && { excludedSectors }),
    },
  };
}
