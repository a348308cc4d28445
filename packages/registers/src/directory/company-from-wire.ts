import { activityOf } from './activity.ts';
import type { Company, CompanyState, Establishment, Publication } from './company.ts';
import { headcountOf, sizeOf } from './size.ts';
import type { WireEntity, WireEstablishment } from './wire.ts';

/** A company without what may not be known of it. */
export function companyFromWire(entity: WireEntity, now: Date): Company {
  const publication = publicationOf(entity.statut_diffusion) ?? 'partial';
  const state = stateOf(entity.etat_administratif);
  const bare = { siren: entity.siren, publication, state };
  if (publication === 'none') return { ...NOTHING_MORE, ...bare };
  const named = publication === 'full' || isLegalPerson(entity.nature_juridique);
  return {
    ...bare,
    createdOn: dayOf(entity.date_creation),
    closedOn: dayOf(entity.date_fermeture),
    replacedBy: entity.siren_conserve === entity.siren ? null : entity.siren_conserve,
    name: named ? (shown(entity.nom_raison_sociale) ?? shown(entity.nom_complet)) : null,
    acronym: publication === 'full' ? shown(entity.sigle) : null,
    legalForm: entity.nature_juridique,
    size: sizeOf(entity.categorie_entreprise, entity.tranche_effectif_salarie),
    headcount: headcountOf(entity.tranche_effectif_salarie),
    ...activityOf(entity.activite_principale, entity.activite_principale_naf25, state === 'closed', now),
    headOffice: entity.siege && establishmentFromWire(entity.siege, publication, now),
  };
}

/** A place of a company whose own publication is `company`; null without a number. */
export function establishmentFromWire(wire: WireEstablishment, company: Publication, now: Date): Establishment | null {
  if (wire.siret === null) return null;
  const publication = stricter(publicationOf(wire.statut_diffusion_etablissement) ?? company, company);
  const open = publication === 'full';
  const state = stateOf(wire.etat_administratif);
  const commune = publication === 'none' ? null : shown(wire.commune);
  return {
    siret: wire.siret,
    publication,
    state,
    address: open ? shown(wire.adresse) : null,
    postalCode: open ? shown(wire.code_postal) : null,
    commune: publication === 'none' ? null : shown(wire.libelle_commune),
    communeCode: commune,
    department: publication === 'none' ? null : (shown(wire.departement) ?? departmentOf(commune)),
    region: publication === 'none' ? null : shown(wire.region),
    lat: open && wire.longitude !== null ? wire.latitude : null,
    lon: open && wire.latitude !== null ? wire.longitude : null,
    ...activityOf(wire.activite_principale, wire.activite_principale_naf25, state === 'closed', now),
  };
}

const NOTHING_MORE = {
  createdOn: null,
  closedOn: null,
  replacedBy: null,
  name: null,
  acronym: null,
  legalForm: null,
  size: null,
  headcount: null,
  naf: null,
  naf2025: null,
  headOffice: null,
} as const;

const STRICTNESS: readonly Publication[] = ['full', 'partial', 'none'];

function stricter(one: Publication, other: Publication): Publication {
  return STRICTNESS.indexOf(one) > STRICTNESS.indexOf(other) ? one : other;
}

/** O, P or N; a letter that did not exist yet when this was written is no permission. */
function publicationOf(status: string | null): Publication | undefined {
  if (status === null) return undefined;
  if (status === 'O') return 'full';
  return status === 'N' ? 'none' : 'partial';
}

/** A: active. C (entities) and F (establishments): closed. */
function stateOf(state: string | null): CompanyState | null {
  if (state === 'A') return 'active';
  return state === 'C' || state === 'F' ? 'closed' : null;
}

/** Legal forms that begin with 1 are people trading under their own names. */
function isLegalPerson(legalForm: string | null): boolean {
  return legalForm !== null && /^[2-9]\d{3}$/.test(legalForm);
}

/** A text that the API masked is no text. */
function shown(text: string | null): string | null {
  return text === null || /\[(?:NON[- ]DIFFUSIBLE|ND)\]/i.test(text) ? null : text;
}

function dayOf(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}

function departmentOf(communeCode: string | null): string | null {
  return communeCode === null ? null : communeCode.slice(0, communeCode.startsWith('97') ? 3 : 2);
}
