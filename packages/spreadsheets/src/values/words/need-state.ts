import type { NeedState } from '@navette/domain';
import { readerOf } from './word-table.ts';

/** Where a need stands. */
export const readNeedState = readerOf<NeedState>({
  draft:
    'brouillon|en cours de redaction|a rediger|a qualifier|en qualification|en cours de qualification|nouveau|nouvelle|a completer|entwurf|in bearbeitung|neu|zu qualifizieren|concept|ontwerp|kladversie|nieuw|new|to qualify|open draft|idee|prospect|a traiter',
  awaiting_approval:
    'en attente|en attente de validation|en attente validation|a valider|en validation|soumis|soumise|a relire|attente bon pour diffusion|pending|pending approval|awaiting approval|to approve|submitted|in review|under review|zur freigabe|wartet auf freigabe|ausstehend|eingereicht|wacht op goedkeuring|ter goedkeuring|ingediend',
  returned:
    'retourne|retournee|a corriger|a revoir|a reprendre|renvoye|renvoyee|returned|to be revised|changes requested|zuruckgegeben|zu uberarbeiten|teruggestuurd|te herzien',
  published:
    'publie|publiee|diffuse|diffusee|en ligne|actif|active|ouvert|ouverte|en cours|valide|validee|bon pour diffusion|en recherche|recherche en cours|published|open|live|active|validated|approved|in progress|veroffentlicht|offen|aktiv|freigegeben|laufend|gepubliceerd|gepubliceerde|actief|goedgekeurd|lopend',
  paused:
    'en pause|suspendu|suspendue|gele|gelee|mis en attente|reporte|reportee|standby|stand by|paused|on hold|suspended|pausiert|ausgesetzt|zuruckgestellt|gepauzeerd|in de wacht|uitgesteld',
  fulfilled:
    'satisfait|satisfaite|pourvu|pourvue|resolu|resolue|realise|realisee|abouti|aboutie|gagne|gagnee|solution trouvee|solutionne|traite|traitee|fulfilled|solved|won|closed won|resolved|completed|done|matched|erfullt|gelost|gewonnen|erledigt|losung gefunden|vervuld|opgelost|gewonnen|afgerond',
  withdrawn:
    'retire|retiree|abandonne|abandonnee|annule|annulee|perdu|perdue|sans suite|ferme|fermee|clos|close|cloture|cloturee|withdrawn|cancelled|canceled|abandoned|lost|closed lost|closed|dropped|zuruckgezogen|abgebrochen|storniert|verloren|geschlossen|ingetrokken|geannuleerd|stopgezet|verloren|gesloten|afgesloten',
  expired: 'expire|expiree|perime|perimee|echu|echue|obsolete|expired|outdated|abgelaufen|veraltet|verlopen|verouderd',
});
