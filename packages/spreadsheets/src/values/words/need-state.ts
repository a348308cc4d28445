import type { NeedState } from '@navette/domain';
import { readerOf } from './word-table.ts';

/** Where a need stands. */
export const readNeedState = readerOf<NeedState>({
  draft:
    'brouillon|en cours de redaction|a rediger|a qualifier|en qualification|en cours de qualification|nouveau|nouvelle|a completer|entwurf|in bearbeitung|neu|zu qualifizieren|concept|ontwerp|kladversie|nieuw|new|to qualify|open draft|idee|prospect|a traiter|detecte|detectee|identifie|identifiee|recueilli|recueillie|exprime|exprimee|a etudier|a creuser|a instruire|en instruction|a analyser|en cours d analyse|non traite|non traitee|pas commence|not started|backlog|to do|todo|unqualified|to be qualified|qualification|identified|in behandeling|te kwalificeren|te verwerken|in vorbereitung|in prufung|offen zu klaren|erfasst|qualified|contact made',
  awaiting_approval:
    'en attente|en attente de validation|en attente validation|a valider|en validation|soumis|soumise|a relire|attente bon pour diffusion|pending|pending approval|awaiting approval|to approve|submitted|in review|under review|zur freigabe|wartet auf freigabe|ausstehend|eingereicht|wacht op goedkeuring|ter goedkeuring|ingediend|a diffuser|a publier|a lancer|a poster|pret a diffuser|prete a diffuser|pret a publier|en attente de diffusion|en attente de publication|attente validation|attente accord|en attente d accord|accord a obtenir|a faire valider|en attente du bon pour diffusion|to publish|to be published|ready to publish|ready to share|awaiting owner|waiting for approval|waiting|zu veroffentlichen|zur veroffentlichung|bereit zur veroffentlichung|in freigabe|te publiceren|klaar om te publiceren|te verspreiden|klaar voor publicatie|wachtend|in afwachting',
  returned:
    'retourne|retournee|a corriger|a revoir|a reprendre|renvoye|renvoyee|returned|to be revised|changes requested|zuruckgegeben|zu uberarbeiten|teruggestuurd|te herzien',
  published:
    'publie|publiee|diffuse|diffusee|en ligne|actif|active|ouvert|ouverte|en cours|valide|validee|bon pour diffusion|en recherche|recherche en cours|published|open|live|active|validated|approved|in progress|veroffentlicht|offen|aktiv|freigegeben|laufend|gepubliceerd|gepubliceerde|actief|goedgekeurd|lopend|diffusion en cours|publication en cours|en diffusion|en traitement|working on it|ongoing|running|sourcing en cours|veroffentlicht und aktiv|in arbeit|gestartet|in uitvoering|loopt|open staand|lopende',
  paused:
    'en pause|suspendu|suspendue|gele|gelee|mis en attente|reporte|reportee|standby|stand by|paused|on hold|suspended|pausiert|ausgesetzt|zuruckgestellt|gepauzeerd|in de wacht|uitgesteld|en veille|en sommeil|a reprendre plus tard|mise en attente|stuck|blocked|bloque|bloquee|deferred|postponed|ruht|ruhend|verschoben|geparkeerd|on ice|opgeschort|in wacht',
  fulfilled:
    'satisfait|satisfaite|pourvu|pourvue|resolu|resolue|realise|realisee|abouti|aboutie|gagne|gagnee|solution trouvee|solutionne|traite|traitee|fulfilled|solved|won|closed won|resolved|completed|done|matched|erfullt|gelost|gewonnen|erledigt|losung gefunden|vervuld|opgelost|gewonnen|afgerond|pourvus|repondu|besoin couvert|couvert|fructueux|succes|mis en production|reussi|reussie|ok solution trouvee|successful|satisfied|filled|erfolgreich|besetzt|bedient|ingevuld|succesvol|voldaan|geslaagd',
  withdrawn:
    'retire|retiree|abandonne|abandonnee|annule|annulee|perdu|perdue|sans suite|ferme|fermee|clos|close|cloture|cloturee|withdrawn|cancelled|canceled|abandoned|lost|closed lost|closed|dropped|zuruckgezogen|abgebrochen|storniert|verloren|geschlossen|ingetrokken|geannuleerd|stopgezet|verloren|gesloten|afgesloten|termine|terminee|fini|finie|archive|archivee|classe|classe sans suite|non retenu|non retenue|refuse|refusee|rejete|rejetee|hors sujet|a abandonner|desiste|plus d actualite|plus dactualite|echec|finished|ended|archived|rejected|declined|void|abgeschlossen|beendet|archiviert|abgelehnt|abgesagt|nicht mehr aktuell|beeindigd|gearchiveerd|afgewezen|geweigerd|niet meer actueel|vervallen',
  expired:
    'expire|expiree|perime|perimee|echu|echue|obsolete|expired|outdated|abgelaufen|veraltet|verlopen|verouderd|depasse|depassee|delai depasse|date depassee',
});
