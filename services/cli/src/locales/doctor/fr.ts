import type { DoctorWords } from './doctor-words.ts';

export const DOCTOR_FR: DoctorWords = {
  help: {
    description: 'Examine l’installation et dit quoi faire là où quelque chose ne va pas.',
    auditHead: 'empreinte d’un scellé notée ailleurs : révèle un journal dont la fin a été coupée',
    notAHash: 'Une empreinte de 64 chiffres hexadécimaux est attendue, pas « {found} ».',
    json: 'écrit le résultat en JSON',
    after: `Notez ailleurs l’empreinte du dernier scellé : elle prouve, plus tard, que rien n’a été ôté.
Retour : 0 tout va (avertissements compris), 1 quelque chose est cassé, 2 commande mal formée.
`,
  },
  checks: {
    database: 'Base de données',
    migrations: 'Tables',
    rights: 'Droits',
    queue: 'File des tâches',
    workers: 'Exécutants',
    jobs: 'Tâches',
    mails: 'Courriels',
    clocks: 'Échéances',
    audit: 'Journal d’audit',
    files: 'Fichiers joints',
    oppositions: 'Oppositions',
    notices: 'Information des personnes',
    requests: 'Demandes de copie ou d’effacement',
    retention: 'Durées de conservation',
  },
  outcomes: {
    database_ok: '{check} : PostgreSQL {version} répond',
    database_away: '{check} : ne répond pas ({reason}) ; vérifiez DATABASE_URL et que le serveur tourne',
    migrations_ok: '{check} : à jour',
    migrations_pending: '{check} : pas à jour ({names}) ; démarrez Navette une fois (npm start)',
    rights_ok: '{check} : le service ne peut modifier ni les événements ni le journal',
    rights_one_role:
      '{check} : le rôle navette_runtime n’existe pas, seuls les déclencheurs protègent le journal ; donnez à l’identifiant qui migre le droit de créer des rôles',
    rights_too_many:
      '{check} : le service peut modifier {tables} ; relancez les migrations (npm start), qui retirent ces droits',
    rights_unguarded: '{check} : les déclencheurs de {tables} sont coupés ; cherchez qui l’a fait, puis rallumez-les',
    queue_ok: '{check} : {engine} répond',
    queue_away: '{check} : {engine} ne répond pas ({reason}) ; vérifiez REDIS_URL ou la base',
    workers_ok: '{check} : {count} au travail',
    workers_none: '{check} : aucun ne donne signe de vie ; démarrez le service (npm start)',
    jobs_ok: '{check} : aucune en souffrance',
    jobs_failed: '{check} : {count} abandonnées ; lisez leurs erreurs dans la file (QUEUE_BOARD=1)',
    jobs_late: '{check} : {count} attendent depuis plus d’une heure ; vérifiez la file et les exécutants',
    mails_ok: '{check} : aucun en retard',
    mails_late: '{check} : {count} attendent depuis plus d’une heure ; vérifiez SMTP_URL et le serveur d’envoi',
    clocks_ok: '{check} : toutes suivies',
    clocks_late: '{check} : {count} auraient dû agir ; vérifiez que les exécutants tournent',
    audit_ok: '{check} : {entries} écritures sous {seals} scellés, intactes ; dernier scellé : {head}',
    audit_unsealed: '{check} : {count} écritures attendent un scellé depuis {since} ; vérifiez les exécutants',
    audit_broken:
      '{check} : altéré ({what}, après {seals} scellés intacts) ; gardez une copie de la base et cherchez qui a eu les droits du propriétaire',
    files_ok: '{check} : {folder} accepte l’écriture',
    files_unset: '{check} : aucun dossier indiqué (FILES_DIR)',
    files_closed: '{check} : impossible d’écrire dans {folder} ({reason}) ; donnez ce droit au service',
    oppositions_ok: '{check} : respectées',
    oppositions_ignored:
      '{check} : {count} contacts figurent sur la liste sans être marqués ; réimportez la liste d’opposition',
    notices_ok: '{check} : chacun est informé à temps',
    notices_late:
      '{check} : {count} contacts importés depuis plus d’un mois ne sont pas informés (RGPD, art. 14) ; vérifiez l’envoi des courriels',
    requests_ok: '{check} : toutes traitées',
    requests_late: '{check} : {count} atteignent le mois que donne le RGPD (art. 12) ; traitez-les',
    retention_ok: '{check} : respectées',
    retention_due:
      '{check} : {count} lignes sont à effacer ou à anonymiser ({kinds}) ; voyez « navette privacy retention »',
    not_looked_at: '{check} : l’examen a échoué ({reason})',
  },
};
