import { z } from 'zod';

/** The format of the API "recherche d'entreprises". Fields that are missing, null or of another kind read as null. */
const text = z.string().trim().min(1).max(500).nullable().catch(null);

const establishment = z.object({
  siret: text,
  activite_principale: text,
  // Absent from 2027 on, when the other field changes its meaning: absent is not null here.
  activite_principale_naf25: z.string().nullable().optional().catch(null),
  adresse: text,
  code_postal: text,
  commune: text,
  libelle_commune: text,
  departement: text,
  region: text,
  etat_administratif: text,
  latitude: z.coerce.number().min(-90).max(90).nullable().catch(null),
  longitude: z.coerce.number().min(-180).max(180).nullable().catch(null),
  statut_diffusion_etablissement: text,
});

const legalEntity = z.object({
  siren: z.string(),
  siren_conserve: text,
  nom_complet: text,
  nom_raison_sociale: text,
  sigle: text,
  activite_principale: text,
  activite_principale_naf25: z.string().nullable().optional().catch(null),
  categorie_entreprise: text,
  tranche_effectif_salarie: text,
  date_creation: text,
  date_fermeture: text,
  etat_administratif: text,
  nature_juridique: text,
  statut_diffusion: text,
  siege: establishment.nullable().catch(null),
  matching_etablissements: z.array(establishment).catch([]),
});

/** What one page holds: of an entity only its number has to be there. */
export const searchAnswer = z.object({ results: z.array(legalEntity).max(25) });

export type WireEstablishment = z.infer<typeof establishment>;
export type WireEntity = z.infer<typeof legalEntity>;
