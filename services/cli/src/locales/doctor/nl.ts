import type { DoctorWords } from './doctor-words.ts';

export const DOCTOR_NL: DoctorWords = {
  help: {
    description: 'Onderzoekt de installatie en zegt wat te doen waar iets niet klopt.',
    auditHead: 'de elders genoteerde hash van een zegel: onthult een logboek waarvan het einde is afgesneden',
    notAHash: 'Een hash van 64 hexadecimale cijfers wordt verwacht, niet ‘{found}’.',
    json: 'schrijft het resultaat als JSON',
    after: `Noteer de hash van het laatste zegel elders: die bewijst later dat er niets is weggenomen.
Resultaat: 0 alles in orde (ook met waarschuwingen), 1 er is iets stuk, 2 verkeerde aanroep.
`,
  },
  checks: {
    database: 'Databank',
    migrations: 'Tabellen',
    rights: 'Rechten',
    queue: 'Wachtrij',
    workers: 'Uitvoerders',
    jobs: 'Taken',
    mails: 'E-mails',
    clocks: 'Termijnen',
    audit: 'Auditlogboek',
    files: 'Bijlagen',
    oppositions: 'Bezwaren',
    notices: 'Informatie aan personen',
    requests: 'Verzoeken om kopie of wissing',
    retention: 'Bewaartermijnen',
  },
  outcomes: {
    database_ok: '{check}: PostgreSQL {version} antwoordt',
    database_away: '{check}: antwoordt niet ({reason}); controleer DATABASE_URL en of de server draait',
    migrations_ok: '{check}: bijgewerkt',
    migrations_pending: '{check}: niet bijgewerkt ({names}); start Navette één keer (npm start)',
    rights_ok: '{check}: de dienst kan gebeurtenissen noch logboek wijzigen',
    rights_one_role:
      '{check}: de rol navette_runtime ontbreekt, alleen triggers beschermen het logboek; laat de login die migreert rollen maken',
    rights_too_many: '{check}: de dienst kan {tables} wijzigen; draai de migraties (npm start), die dit recht wegnemen',
    rights_unguarded: '{check}: de triggers van {tables} staan uit; zoek uit wie dat deed en zet ze weer aan',
    queue_ok: '{check}: {engine} antwoordt',
    queue_away: '{check}: {engine} antwoordt niet ({reason}); controleer REDIS_URL of de databank',
    workers_ok: '{check}: {count} aan het werk',
    workers_none: '{check}: geen enkele geeft een teken van leven; start de dienst (npm start)',
    jobs_ok: '{check}: geen enkele zit vast',
    jobs_failed: '{check}: {count} opgegeven; lees de fouten in de wachtrij (QUEUE_BOARD=1)',
    jobs_late: '{check}: {count} wachten langer dan een uur; controleer de wachtrij en de uitvoerders',
    mails_ok: '{check}: geen enkele te laat',
    mails_late: '{check}: {count} wachten langer dan een uur; controleer SMTP_URL en de mailserver',
    clocks_ok: '{check}: alle worden gevolgd',
    clocks_late: '{check}: {count} hadden moeten handelen; controleer of de uitvoerders draaien',
    audit_ok: '{check}: {entries} regels onder {seals} zegels, ongeschonden; laatste zegel: {head}',
    audit_unsealed: '{check}: {count} regels wachten op een zegel sinds {since}; controleer de uitvoerders',
    audit_broken:
      '{check}: gewijzigd ({what}, na {seals} ongeschonden zegels); bewaar een kopie van de databank en zoek uit wie de rechten van de eigenaar had',
    files_ok: '{check}: in {folder} kan worden geschreven',
    files_unset: '{check}: geen map opgegeven (FILES_DIR)',
    files_closed: '{check}: in {folder} kan niet worden geschreven ({reason}); geef de dienst dit recht',
    oppositions_ok: '{check}: gerespecteerd',
    oppositions_ignored:
      '{check}: {count} contacten staan op de lijst en zijn niet gemarkeerd; lees de bezwarenlijst opnieuw in',
    notices_ok: '{check}: iedereen wordt tijdig ingelicht',
    notices_late:
      '{check}: {count} contacten die meer dan een maand geleden zijn ingelezen, zijn niet ingelicht (AVG, art. 14); controleer de verzending',
    requests_ok: '{check}: alle beantwoord',
    requests_late: '{check}: {count} naderen de maand die de AVG geeft (art. 12); beantwoord ze',
    retention_ok: '{check}: gerespecteerd',
    retention_due:
      '{check}: {count} rijen moeten worden gewist of geanonimiseerd ({kinds}); zie ‘navette privacy retention’',
    not_looked_at: '{check}: kon niet worden onderzocht ({reason})',
  },
};
