import type { DoctorWords } from './doctor-words.ts';

export const DOCTOR_DE: DoctorWords = {
  help: {
    description: 'Untersucht die Installation und sagt, was zu tun ist, wo etwas nicht stimmt.',
    auditHead: 'die anderswo notierte Prüfsumme eines Siegels: zeigt ein Protokoll, dessen Ende fehlt',
    notAHash: 'Erwartet wird eine Prüfsumme aus 64 hexadezimalen Ziffern, nicht „{found}“.',
    json: 'schreibt das Ergebnis als JSON',
    after: `Notieren Sie die Prüfsumme des letzten Siegels anderswo: Sie beweist später, dass nichts fehlt.
Rückgabe: 0 alles in Ordnung (auch mit Warnungen), 1 etwas ist kaputt, 2 falscher Aufruf.
`,
  },
  checks: {
    database: 'Datenbank',
    migrations: 'Tabellen',
    rights: 'Rechte',
    queue: 'Warteschlange',
    workers: 'Ausführende',
    jobs: 'Aufgaben',
    mails: 'E-Mails',
    clocks: 'Fristen',
    audit: 'Prüfprotokoll',
    files: 'Anhänge',
    oppositions: 'Widersprüche',
    notices: 'Information der Personen',
    requests: 'Anträge auf Kopie oder Löschung',
    retention: 'Aufbewahrung',
  },
  outcomes: {
    database_ok: '{check}: PostgreSQL {version} antwortet',
    database_away: '{check}: antwortet nicht ({reason}); prüfen Sie DATABASE_URL und ob der Server läuft',
    migrations_ok: '{check}: aktuell',
    migrations_pending: '{check}: nicht aktuell ({names}); starten Sie Navette einmal (npm start)',
    rights_ok: '{check}: der Dienst kann weder Ereignisse noch Protokoll ändern',
    rights_one_role:
      '{check}: die Rolle navette_runtime fehlt, nur Trigger schützen das Protokoll; erlauben Sie dem migrierenden Zugang, Rollen anzulegen',
    rights_too_many:
      '{check}: der Dienst kann {tables} ändern; starten Sie die Migrationen (npm start), sie nehmen dieses Recht',
    rights_unguarded: '{check}: die Trigger von {tables} sind aus; klären Sie, wer das war, und schalten Sie sie ein',
    queue_ok: '{check}: {engine} antwortet',
    queue_away: '{check}: {engine} antwortet nicht ({reason}); prüfen Sie REDIS_URL oder die Datenbank',
    workers_ok: '{check}: {count} bei der Arbeit',
    workers_none: '{check}: keiner gibt ein Lebenszeichen; starten Sie den Dienst (npm start)',
    jobs_ok: '{check}: keine hängt',
    jobs_failed: '{check}: {count} aufgegeben; lesen Sie die Fehler in der Warteschlange (QUEUE_BOARD=1)',
    jobs_late: '{check}: {count} warten über eine Stunde; prüfen Sie Warteschlange und Ausführende',
    mails_ok: '{check}: keine verspätet',
    mails_late: '{check}: {count} warten über eine Stunde; prüfen Sie SMTP_URL und den Mailserver',
    clocks_ok: '{check}: alle werden verfolgt',
    clocks_late: '{check}: {count} hätten handeln müssen; prüfen Sie, ob die Ausführenden laufen',
    audit_ok: '{check}: {entries} Einträge unter {seals} Siegeln, unversehrt; letztes Siegel: {head}',
    audit_unsealed: '{check}: {count} Einträge warten seit {since} auf ein Siegel; prüfen Sie die Ausführenden',
    audit_broken:
      '{check}: verändert ({what}, nach {seals} unversehrten Siegeln); sichern Sie die Datenbank und klären Sie, wer die Rechte des Eigentümers hatte',
    files_ok: '{check}: {folder} ist beschreibbar',
    files_unset: '{check}: kein Ordner angegeben (FILES_DIR)',
    files_closed: '{check}: {folder} ist nicht beschreibbar ({reason}); geben Sie dem Dienst dieses Recht',
    oppositions_ok: '{check}: beachtet',
    oppositions_ignored:
      '{check}: {count} Kontakte stehen auf der Liste und sind nicht markiert; lesen Sie die Widerspruchsliste erneut ein',
    notices_ok: '{check}: alle werden rechtzeitig informiert',
    notices_late:
      '{check}: {count} vor über einem Monat eingelesene Kontakte sind nicht informiert (DSGVO, Art. 14); prüfen Sie den Versand',
    requests_ok: '{check}: alle beantwortet',
    requests_late: '{check}: {count} erreichen die Monatsfrist der DSGVO (Art. 12); beantworten Sie sie',
    retention_ok: '{check}: eingehalten',
    retention_due:
      '{check}: {count} Zeilen sind zu löschen oder zu anonymisieren ({kinds}); siehe „navette privacy retention“',
    not_looked_at: '{check}: konnte nicht untersucht werden ({reason})',
  },
};
