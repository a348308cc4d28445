import { fold } from '@navette/taxonomy';
import { describe, expect, it } from 'vitest';
import { asksForAgreement, readOptOut } from '../opt-out.ts';
import { readActivityKind } from './activity-kind.ts';
import { readIntroductionState } from './introduction-state.ts';
import { readNeedState } from './need-state.ts';
import { readNeedKind, readVisibility } from './need-words.ts';
import { readOrganisationRole } from './organisation-role.ts';
import { readerOf } from './word-table.ts';

describe('words for states', () => {
  it.each([
    ['Proposée', 'proposed'],
    ['à contacter', 'proposed'],
    ['Intéressée', 'interested'],
    ['Mise en relation faite le 3 mars', 'connected'],
    ['RDV réalisé', 'meeting'],
    ['Devis envoyé', 'quote'],
    ['POC en cours depuis mars', 'poc'],
    ['Projet pilote', 'pilot'],
    ['Contrat signé', 'contract'],
    ['déployé en production', 'deployed'],
    ['Échantillon', 'sample'],
    ['Homologation', 'approval'],
    ['Première commande', 'order'],
    ['en série', 'series'],
    ['Pas intéressé', 'declined'],
    ['Refus de la startup', 'declined'],
    ['Sans réponse', 'expired'],
    ['relance sans réponse', 'expired'],
    ['Classé sans suite', 'closed'],
    ['Closed won', 'contract'],
    ['Angebot gesendet', 'quote'],
    ['nicht interessiert', 'declined'],
    ['keine Antwort', 'expired'],
    ['Offerte verstuurd', 'quote'],
    ['connected', 'connected'],
  ])('of an introduction: %s is %s', (text, state) => {
    expect(readIntroductionState(text)).toBe(state);
  });

  it.each(['', 'Bleu', 'pas de POC', 'devis refusé', 'kein Pilot', 'x'.repeat(300)])(
    'of an introduction: "%s" is none',
    (text) => {
      expect(readIntroductionState(text)).toBeUndefined();
    },
  );

  it.each([
    ['Brouillon', 'draft'],
    ['En attente de validation', 'awaiting_approval'],
    ['À revoir', 'returned'],
    ['Publié', 'published'],
    ['Actif', 'published'],
    ['En pause', 'paused'],
    ['Pourvu', 'fulfilled'],
    ['Closed won', 'fulfilled'],
    ['Abandonné (budget)', 'withdrawn'],
    ['Expiré', 'expired'],
    ['veröffentlicht', 'published'],
    ['opgelost', 'fulfilled'],
    ['awaiting_approval', 'awaiting_approval'],
  ])('of a need: %s is %s', (text, state) => {
    expect(readNeedState(text)).toBe(state);
  });

  it.each([
    ['Appel sortant', 'call'],
    ['Visite sur site', 'visit'],
    ['Réunion Teams', 'visit'],
    ['INCOMING_EMAIL', 'mail'],
    ['E-mail', 'mail'],
    ['Compte-rendu', 'note'],
    ['Telefonat', 'call'],
    ['bezoek', 'visit'],
    ['MEETING', 'visit'],
  ])('of an activity: %s is a %s', (text, kind) => {
    expect(readActivityKind(text)).toBe(kind);
  });

  it('of what a need is and how much of it is shown', () => {
    expect(['Innovation', 'relocalisation', 'compétence', 'partenariat', 'Beschaffung'].map(readNeedKind)).toEqual([
      'innovation',
      'supply',
      'skill',
      'partner',
      'supply',
    ]);
    expect(['Anonyme', 'confidentiel', 'diffusion restreinte', 'Public', 'vertraulich'].map(readVisibility)).toEqual([
      'anonymous',
      'anonymous',
      'restricted',
      'public',
      'anonymous',
    ]);
  });

  it('of what an organisation is', () => {
    expect(
      ['Startup', 'jeune pousse', 'industriel', 'laboratoire', 'CCI', 'collectivité', 'université'].map(
        readOrganisationRole,
      ),
    ).toEqual(['startup', 'startup', 'industrial', 'lab', 'support', 'public', 'training']);
    expect(readOrganisationRole('prospect')).toBeUndefined();
  });

  it('are unfolded nowhere, so that each can be found', () => {
    const reader = readerOf({ a: 'déjà|x y', b: 'z' });
    expect([reader('DEJA'), reader('x  y'), reader('un z'), reader('x y z')]).toEqual(['a', 'a', 'b', undefined]);
    expect(fold('déjà')).toBe('deja');
  });
});

it('a word can mean one thing only', () => {
  expect(() => readerOf({ a: 'x|y', b: 'y' })).toThrow('"y" means both "a" and "b"');
});

describe('who said no to being contacted', () => {
  it.each([
    ['oui', true],
    ['non', false],
    ['TRUE', true],
    ['x', true],
    ['Désinscrit', true],
    ['ne pas contacter', true],
    ['ne souhaite plus être contactée', true],
    ['opt-out', true],
    ['Unsubscribed', true],
    ['Widerspruch', true],
    ['abonné', false],
    ['subscribed', false],
    ['peut-être', undefined],
  ])('%s: %s', (text, answer) => {
    expect(readOptOut(text, false)).toBe(answer);
  });

  it('is asked the other way round by some', () => {
    expect(["Accepte d'être contacté", 'Consentement RGPD', 'Opt-in', 'Toestemming'].map(asksForAgreement)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(
      ['Ne pas contacter', 'Unsubscribed from all email', 'Opt out', 'Désabonné', 'Opposition'].map(asksForAgreement),
    ).toEqual([false, false, false, false, false]);
    expect([readOptOut('oui', true), readOptOut('non', true)]).toEqual([false, true]);
  });
});
