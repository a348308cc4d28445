import type { IntroductionState } from '@navette/domain';
import { readerOf } from './word-table.ts';

/** Where an introduction stands, from the words of a follow-up table. */
export const readIntroductionState = readerOf<IntroductionState>({
  proposed:
    'propose|proposee|proposition|proposition envoyee|a contacter|a proposer|contacte|contactee|sollicite|sollicitee|en attente|en attente de reponse|attente reponse|nouveau|nouvelle|identifie|identifiee|preselectionne|preselectionnee|envoye|envoyee|sent|new|open|pending|to contact|contacted|suggested|vorgeschlagen|angefragt|offen|neu|kontaktiert|ausstehend|voorgesteld|nieuw|gecontacteerd|in afwachting|a relancer|relance|relancee|a traiter|nouveau contact|to do|working on it',
  interested:
    'interesse|interessee|interet|interet confirme|a dit oui|accepte|acceptee|startup interessee|positive|positif|retour positif|reponse positive|positive reply|replied|accepted|interessiert|interesse bekundet|zugesagt|angenommen|geinteresseerd|interesse getoond|aanvaard',
  connected:
    'mis en relation|mise en relation|mis en contact|mise en contact|mise en relation faite|mise en relation effectuee|mise en relation realisee|introduit|introduced|intro|intro faite|intro made|introduction made|choisi|choisie|chosen|retenu|retenue|en relation|connecte|connectee|vermittelt|in kontakt|kontakt hergestellt|ausgewahlt|verbonden|in contact gebracht|in contact|gekozen',
  meeting:
    'rdv|rendez vous|rdv pris|rdv fait|rdv fixe|rdv planifie|rdv realise|rdv effectue|rencontre|rencontre faite|reunion|reunion faite|visite|visite faite|visio|entretien|1er rdv|premier rdv|premier rendez vous|meeting|meeting held|meeting scheduled|first meeting|appointment|appointment scheduled|call held|en discussion|discussion|discussions|echange|echanges|echanges en cours|in discussion|in gesprach|gesprach|termin|treffen|besuch|erstgesprach|afspraak|vergadering|gesprek|bezoek|in gesprek',
  quote:
    'devis|devis envoye|devis demande|devis recu|devis en cours|chiffrage|offre|offre envoyee|offre commerciale|offre en cours|proposition commerciale|propale|quote|quote sent|quotation|proposal|proposal sent|angebot|angebot gesendet|angebot erstellt|kostenvoranschlag|offerte|offerte verstuurd|en negociation|negociation|negociations|negotiation|in negotiation|verhandlung|in verhandlung|onderhandeling|in onderhandeling',
  poc: 'poc|preuve de concept|proof of concept|test|tests|essai|essais|en test|en essai|test en cours|essai en cours|essai paye|trial|paid trial|trial running|faisabilite|etude de faisabilite|machbarkeitsnachweis|machbarkeit|versuch|proef|haalbaarheid',
  pilot:
    'pilote|projet pilote|pilot|pilot project|pilotprojekt|piloot|pilootproject|proefproject|experimentation|demonstrateur|pilote en cours|pilot running',
  contract:
    'contrat|contrat signe|signe|signature|commande signee|gagne|gagnee|affaire gagnee|contract|contract signed|signed|won|closed won|deal won|vertrag|vertrag unterschrieben|unterzeichnet|gewonnen|auftrag erteilt|contract getekend|getekend|ondertekend',
  deployed:
    'deploye|deployee|deploiement|en production|en service|installe|installee|generalise|industrialise|mis en service|mise en service|deployed|rolled out|live|in production|in use|installed|ausgerollt|im einsatz|produktiv|in betrieb|uitgerold|in gebruik|in productie',
  sample:
    'echantillon|echantillons|echantillon envoye|echantillonnage|prototype|sample|samples|sample sent|muster|musterteil|musterteile|proefstuk|staal|monster|monsters',
  approval:
    'homologation|homologue|homologuee|qualification|qualifie|qualifiee|agrement|agree|referencement|reference|referencee|validation technique|approval|approved|qualified|freigabe|freigegeben|erstmusterprufung|zulassung|goedkeuring|goedgekeurd|gehomologeerd',
  order:
    'commande|commande passee|commande recue|bon de commande|premiere commande|order|ordered|purchase order|first order|bestellung|bestellt|auftrag|erstauftrag|bestelling|besteld|order geplaatst',
  series:
    'serie|en serie|production en serie|vie serie|series|series production|volume production|serienproduktion|serienfertigung|in serie|serieproductie',
  declined:
    'refuse|refusee|refus|decline|declinee|decline par la startup|decline par l entreprise|pas interesse|pas interessee|non interesse|non interessee|pas d interet|non|ko|no go|rejete|rejetee|ecarte|ecartee|declined|rejected|refused|not interested|no interest|abgelehnt|abgesagt|kein interesse|nicht interessiert|geweigerd|afgewezen|niet geinteresseerd|geen interesse',
  expired:
    'sans reponse|pas de reponse|aucune reponse|sans retour|pas de retour|aucun retour|relance sans reponse|expire|expiree|delai depasse|no reply|no response|no answer|unanswered|expired|keine antwort|keine ruckmeldung|ohne antwort|abgelaufen|geen antwoord|geen reactie|geen respons|verlopen|pas de nouvelles|sans nouvelles|aucune nouvelle|no news',
  closed:
    'sans suite|classe sans suite|abandonne|abandonnee|abandon|arrete|arretee|clos|close|cloture|cloturee|cloture sans suite|termine|terminee|perdu|perdue|affaire perdue|annule|annulee|lost|closed lost|deal lost|closed|cancelled|canceled|abandoned|dropped|stopped|eingestellt|abgebrochen|verloren|beendet|geschlossen|storniert|stopgezet|afgesloten|gestopt|geannuleerd|zonder gevolg|fini|finie|archive|archivee|done',
});
