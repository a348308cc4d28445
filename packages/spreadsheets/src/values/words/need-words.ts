import type { NeedKind, Visibility } from '@navette/domain';
import { readerOf } from './word-table.ts';

/** What kind of need it is. */
export const readNeedKind = readerOf<NeedKind>({
  innovation:
    'innovation|innovant|innovante|techno|technologie|technologique|solution|solution innovante|numerique|digital|r d|rd|recherche|startup|technology|technologie|losung|technologisch|oplossing|open innovation|innovatie',
  supply:
    'approvisionnement|sourcing|relocalisation|fabrication|fournisseur|sous traitance|sous traitant|achat|achats|produit|piece|pieces|production|fourniture|supply|supplier|manufacturing|subcontracting|purchasing|relocation|reshoring|beschaffung|lieferant|fertigung|zulieferer|einkauf|ruckverlagerung|toelevering|leverancier|productie|inkoop|onderaanneming',
  skill:
    'competence|competences|expertise|expert|formation|recrutement|talent|stage|alternance|skill|skills|training|hiring|recruitment|kompetenz|kompetenzen|fachkraft|schulung|weiterbildung|personal|vaardigheid|vaardigheden|opleiding|aanwerving|expertise gezocht',
  partner:
    'partenaire|partenariat|partenariats|consortium|collaboratif|projet collaboratif|co investissement|coinvestissement|co developpement|partner|partnership|joint project|co investment|collaboration|partnerschaft|kooperation|verbundprojekt|gemeinschaftsprojekt|partnerschap|samenwerking|samenwerkingsproject',
});

/** How much of a need startups see before they say that they are interested. */
export const readVisibility = readerOf<Visibility>({
  anonymous:
    'anonyme|anonymes|anonymise|anonymisee|confidentiel|confidentielle|prive|privee|secret|anonymous|confidential|private|anonym|vertraulich|privat|anoniem|vertrouwelijk|prive',
  restricted:
    'restreint|restreinte|limite|limitee|reserve|reservee|reserve au reseau|diffusion restreinte|interne|restricted|limited|internal|network only|eingeschrankt|beschrankt|intern|beperkt|besloten',
  public:
    'public|publique|ouvert|ouverte|tout public|libre|diffusion libre|open|public|offentlich|offen|openbaar|publiek',
});
