import type { OrganisationRole } from '@navette/domain';
import { readerOf } from './word-table.ts';

/** What an organisation is in the network. */
export const readOrganisationRole = readerOf<OrganisationRole>({
  startup:
    'startup|start up|startups|start ups|jeune pousse|jeunes pousses|jeune entreprise innovante|jei|deeptech|deep tech|spin off|scale up|scaleup|offreur|offreur de solution|offreur de solutions|solution provider|solutionneur|porteur de projet|jungunternehmen|grunder|losungsanbieter|starter|oplossingsaanbieder',
  industrial:
    'industriel|industrielle|industriels|industrie|entreprise|donneur d ordre|donneur d ordres|donneurs d ordres|donneur ordre|sous traitant|fabricant|client|clients|adherent|porteur du besoin|porteur de besoin|etablie|corporate|industrial|manufacturer|company|customer|industry|industriebetrieb|industrieunternehmen|hersteller|unternehmen|kunde|kunden|industrieel|fabrikant|bedrijf|klant',
  lab: 'laboratoire|labo|laboratoires|recherche|centre de recherche|organisme de recherche|unite de recherche|cnrs|inria|cea|crt|centre technique|lab|laboratory|research|research centre|research center|labor|forschung|forschungsinstitut|forschungseinrichtung|institut|laboratorium|onderzoek|onderzoekscentrum',
  training:
    'formation|organisme de formation|ecole|ecole d ingenieurs|universite|lycee|cfa|iut|enseignement|enseignement superieur|training|school|university|college|education|schule|hochschule|universitat|bildung|ausbildung|opleiding|school|universiteit|hogeschool|onderwijs',
  support:
    'accompagnement|accompagnateur|incubateur|accelerateur|pepiniere|cluster|pole|pole de competitivite|cci|cma|reseau|federation|syndicat professionnel|chambre de commerce|association|technopole|bic|financeur|investisseur|conseil|support|incubator|accelerator|chamber of commerce|network|investor|consulting|consultant|kammer|ihk|netzwerk|verband|inkubator|grunderzentrum|investor|beratung|ondersteuning|kamer van koophandel|netwerk|versneller|investeerder|advies',
  public:
    'public|publique|collectivite|collectivite territoriale|commune|mairie|region|departement|metropole|intercommunalite|epci|etat|administration|ministere|etablissement public|service public|hopital|public sector|public body|government|municipality|authority|offentlich|offentliche hand|behorde|kommune|stadt|gemeinde|land|overheid|gemeente|provincie|publieke sector',
});
