import { describe, expect, it } from 'vitest';
import { quoteFree } from './quote-free.ts';

const NEW = 'Oui, mardi me va.';

describe('quoteFree', () => {
  it.each([
    'Le mar. 12 janv. 2027 à 10:30, Réseau du Nord <reseau@navette.example> a écrit\u00a0:',
    'Le mar. 12 janv. 2027 à 10:30, Réseau du Nord <reseau@navette.example> a\nécrit :',
    'Le 12/01/2027 à 10:30, Camille Roy a écrit :',
    'On Tue, 12 Jan 2027 at 10:30, Réseau du Nord <reseau@navette.example>\nwrote:',
    'On Jan 12, 2027, at 10:30 AM, Camille Roy <camille@navette.example> wrote:',
    'Am 12.01.27 um 10:30 schrieb Camille Roy:',
    'Camille Roy <camille@navette.example> schrieb am Di., 12. Jan. 2027, 10:30:',
    'Op di 12 jan 2027 om 10:30 schreef Camille Roy <camille@navette.example>:',
    'Op 12 jan. 2027, om 10:30 heeft Camille Roy <camille@navette.example> het volgende geschreven:',
  ])('leaves what follows %s', (attribution) => {
    expect(quoteFree(`${NEW}\n\n${attribution}\n\n> Voulez-vous mardi ?\n> Camille`)).toBe(NEW);
    // Where a page became text, the quoted lines bear no mark.
    expect(quoteFree(`${NEW}\n\n${attribution}\nVoulez-vous mardi ?\nCamille`)).toBe(NEW);
  });

  it.each([
    '-----Message d’origine-----',
    '-----Original Message-----',
    '-----Ursprüngliche Nachricht-----',
    '-----Oorspronkelijk bericht-----',
    '________________________________\nDe : Camille <c@n.example>\nEnvoyé : lundi 11 janvier 2027 10:30\nÀ : Claire\nObjet : Mardi',
    'From: Camille <c@n.example>\nSent: Monday, January 11, 2027 10:30 AM\nTo: Claire\nSubject: Tuesday',
    'Von: Camille <c@n.example>\nGesendet: Montag, 11. Januar 2027 10:30\nAn: Claire\nBetreff: Dienstag',
    'Van: Camille <c@n.example>\nVerzonden: maandag 11 januari 2027 10:30\nAan: Claire\nOnderwerp: Dinsdag',
    '*De :* Camille <c@n.example>\n*Envoyé :* lundi 11 janvier 2027 10:30\n*À :* Claire\n*Objet :* Mardi',
    'De: Camille <c@n.example>\nDate: lundi, 11 janvier 2027\nÀ: Claire\nObjet: Mardi',
  ])('leaves the earlier mail under %s', (head) => {
    expect(quoteFree(`${NEW}\n\n${head}\n\nVoulez-vous mardi ?`)).toBe(NEW);
  });

  it.each([
    'Envoyé de mon iPhone',
    'Sent from my iPhone',
    'Von meinem iPhone gesendet',
    'Verstuurd vanaf mijn iPhone',
    'Obtenir Outlook pour iOS<https://aka.ms/o0ukef>',
    'Get Outlook for Android',
    'Gesendet mit der WEB.DE App',
    '--\nClaire Dupont\n03 20 00 00 00',
  ])('leaves %s', (foot) => {
    expect(quoteFree(`${NEW}\n\n${foot}`)).toBe(NEW);
  });

  it('keeps what people write about writing', () => {
    for (const text of [
      'Dag Camille,\n\nOp dinsdag kom ik graag langs.\nOnze directeur schreef ons dat het budget klaar is:\n- 12 000 euro\n- 3 maanden',
      'Le devis 2027 est prêt.\nDe : 10 à 12 pièces\nÀ vous de choisir.',
      'Am Montag 12 Uhr passt es.\nVon: uns aus gerne.',
      'On the 12th we start.\nHe wrote:\nnothing',
      '- un\n- deux\n--- trois ---',
    ]) {
      expect(quoteFree(text)).toBe(text);
    }
  });

  it('finds nothing new where everything is quoted', () => {
    expect(quoteFree('> Bonjour\n> Camille')).toBe('');
    expect(quoteFree('')).toBe('');
  });
});
