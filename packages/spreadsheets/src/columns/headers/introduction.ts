import type { ListedField } from '../listed-fields.ts';
import * as shared from './shared.ts';

/** Headers of follow-up tables of introductions. */
export const INTRODUCTION_HEADERS: Readonly<Record<ListedField<'introduction'>, string>> = {
  id: `${shared.ID}|introduction id|id mise relation|n mise relation|id vermittlung`,
  need: 'besoin|besoins|need|bedarf|behoefte|titre besoin|intitule besoin|nom besoin|sujet|objet|subject|thematique|projet|project|defi|challenge|titel bedarf|need title|betreff|onderwerp',
  needId:
    'need id|id besoin|ref besoin|reference besoin|n besoin|numero besoin|code besoin|deal id|bedarfs id|behoefte id|besoin id|id need',
  owner:
    'entreprise|societe|porteur|porteur besoin|porteur du besoin industriel|industriel|donneur ordre|donneur ordres|grand compte|client|company|need owner|owner|corporate|industrial|industrial company|pme|eti|unternehmen|industrieunternehmen|bedarfstrager|bedrijf|opdrachtgever|entreprise porteuse|nom entreprise|raison sociale|demandeur|organisation|organization|company name|etablissement',
  ownerId: shared.COMPANY_ID,
  ownerSiren: `siren|siret|siren entreprise|siren porteur|siren industriel|siren donneur ordre|siret entreprise|siret porteur|siret industriel|n siren|n siret|owner siren|siren client|siret client|owner company number`,
  startup:
    'startup|start up|startups|jeune pousse|solution|solution proposee|solutionneur|offreur|offreur solution|offreur solutions|fournisseur|prestataire|nom startup|startup name|startup proposee|startup mise relation|supplier|solution provider|provider|anbieter|losungsanbieter|leverancier|aanbieder|fournisseur propose|partenaire|profil|profile',
  startupId:
    'startup id|id startup|ref startup|reference startup|code startup|profile id|id profil|id fournisseur|supplier id|anbieter id|id offreur|startup record id',
  startupSiren:
    'siren startup|siret startup|startup siren|startup siret|siren fournisseur|siret fournisseur|siren offreur|startup company number|kvk startup|bce startup|siren solution|siren prestataire|siren jeune pousse',
  state:
    'statut|status|etat|stade|stage|phase|etape|avancement|etat avancement|statut avancement|resultat|issue|suite donnee|outcome|result|state mise relation|statut mise relation|etat mise relation|stand|zustand|fase|ergebnis|resultaat|deal stage|statut suivi|progress',
  reason:
    'motif|raison|reason|motif refus|raison refus|motif abandon|raison abandon|motif non|pourquoi|why|grund|ablehnungsgrund|absagegrund|reden|reden weigering|cause|motif cloture|closed lost reason|decline reason|motif declin',
  stateSince:
    'date|date statut|date etat|depuis|depuis le|date mise relation|date mise en relation effective|maj|mise jour|date maj|date mise jour|derniere maj|date etape|date derniere action|since|state date|status date|date introduction|introduced on|updated|last update|datum|seit|datum vermittlung|stand vom|sinds|datum status|date contact|date avancement',
  amount:
    'montant|montant contrat|montant commande|montant devis|valeur|ca|chiffre affaires|ca genere|amount|value|deal value|contract value|order value|betrag|wert|auftragswert|bedrag|waarde|contractwaarde|montant ht|montant signe|budget|ca genere ht',
  notes: `${shared.NOTES}|suivi|historique|compte rendu|details|verlauf|verslag|opvolging|follow up|retour|retours|feedback|suite|suites|commentaire suivi|next steps`,
};
