import { describe, expect, it } from 'vitest';
import { plainHeader } from './fold-header.ts';
import { LISTED_FIELDS } from './listed-fields.ts';
import { LISTED_HEADERS } from './listed-headers.ts';
import { recogniseListedHeader } from './recognise-listed.ts';

describe('the headers of a list that moves in', () => {
  it.each(Object.entries(LISTED_HEADERS))('of kind %s have each name in one place only', (kind, headers) => {
    const places = Object.entries(headers).flatMap(([field, line]) =>
      [...new Set(line.split('|').map(plainHeader))].map((name) => ({ field, name })),
    );
    const names = places.map(({ name }) => name);
    expect(
      places.filter(({ name }, at) => names.indexOf(name) !== at).map(({ field, name }) => `${kind} ${field} ${name}`),
    ).toEqual([]);
    expect(names.filter((name) => name === '')).toEqual([]);
  });

  it.each(Object.entries(LISTED_FIELDS))('of kind %s have names for each field, and no field twice', (kind, fields) => {
    const headers: Readonly<Record<string, string>> = LISTED_HEADERS[kind as keyof typeof LISTED_HEADERS];
    expect(Object.keys(headers).sort()).toEqual([...fields].sort());
    expect(new Set(fields).size).toBe(fields.length);
  });

  it.each([
    ['organisation', 'Raison sociale', 'name'],
    ['organisation', "Nom de l'entreprise", 'name'],
    ['organisation', 'Company name', 'name'],
    ['organisation', 'N° SIREN', 'siren'],
    ['organisation', 'Code NAF (APE)', 'sector'],
    ['organisation', 'PLZ', 'postalCode'],
    ['organisation', 'Handelsregisternummer', 'number'],
    ['organisation', 'Amtsgericht', 'register'],
    ['organisation', 'N° TVA intracommunautaire', 'vat'],
    ['organisation', 'KvK-nummer', 'number'],
    ['organisation', "ID de fiche d'informations", 'id'],
    ['organisation', 'Record ID', 'id'],
    ['organisation', 'Téléphone de l’entreprise', 'phone'],
    ['profile', 'Moto', 'title'],
    ['profile', 'Siren', 'siren'],
    ['profile', 'Site web entreprise', 'website'],
    ['profile', 'Code APE', 'sector'],
    ['profile', 'Domaine technologique', 'domain'],
    ['profile', 'Nom de domaine', 'mailDomain'],
    ['profile', 'Effectif', 'size'],
    ['need', 'Intitulé du besoin', 'title'],
    ['need', 'Entreprise', 'organisation'],
    ['need', 'Statut', 'state'],
    ['need', 'Bon pour diffusion le', 'approvedOn'],
    ['need', 'Validé par', 'approvedBy'],
    ['need', 'Décideur', 'decisionMaker'],
    ['need', 'Date de création', 'createdOn'],
    ['contact', 'Prénom', 'firstName'],
    ['contact', 'Nom de famille', 'lastName'],
    ['contact', 'E-Mail-Adresse', 'email'],
    ['contact', 'Ne pas contacter', 'optedOut'],
    ['contact', 'Unsubscribed from all email', 'optedOut'],
    ['contact', 'Téléphone portable', 'mobile'],
    ['contact', 'Funktion', 'jobTitle'],
    ['activity', 'Date et heure', 'at'],
    ['activity', 'Compte-rendu', 'text'],
    ['activity', 'Relancer le', 'nextActionOn'],
    ['activity', 'Météo', undefined],
    ['activity', 'À relancer le', 'nextActionOn'],
    ['activity', 'Wiedervorlage', 'nextAction'],
    ['introduction', 'Startup proposée', 'startup'],
    ['introduction', 'Porteur du besoin', 'owner'],
    ['introduction', 'État d’avancement', 'state'],
    ['introduction', 'Montant (k€)', 'amount'],
    ['opposition', 'Adresse e-mail', 'email'],
    ['opposition', 'Date d’opposition', 'saidOn'],
  ] as const)('%s: "%s" is %s', (kind, header, field) => {
    expect(recogniseListedHeader(header, kind)?.field).toBe(field);
  });
});
