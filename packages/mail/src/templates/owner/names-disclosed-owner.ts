import type { Template } from '../../wording/template.ts';

/** The owner chose a startup, whose contact is told. */
export interface NamesDisclosedOwner {
  readonly needTitle: string;
  readonly startupName: string;
  readonly contactName: string;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly url: string;
}

export const namesDisclosedOwner: Template<NamesDisclosedOwner> = {
  fr: ({ needTitle, startupName, contactName, contactEmail, contactPhone, url }) => ({
    subject: `Vous êtes en relation avec ${startupName}`,
    body: [
      `Vous avez choisi ${startupName} pour « ${needTitle} ». Voici votre contact ; la startup reçoit aussi le vôtre.`,
      {
        facts: [
          ['Contact', contactName],
          ['E-mail', contactEmail],
          ['Téléphone', contactPhone],
        ],
      },
    ],
    waiting: `${contactName} attend votre appel ou votre message, ou vous joint d’ici quelques jours.`,
    button: { label: 'Suivre la mise en relation', url },
    why: 'Vous recevez ce message parce que vous avez choisi cette startup.',
  }),
  en: ({ needTitle, startupName, contactName, contactEmail, contactPhone, url }) => ({
    subject: `You are connected with ${startupName}`,
    body: [
      `You chose ${startupName} for “${needTitle}”. Here is your contact; the startup receives yours too.`,
      {
        facts: [
          ['Contact', contactName],
          ['E-mail', contactEmail],
          ['Phone', contactPhone],
        ],
      },
    ],
    waiting: `${contactName} waits for your call or message, or will reach you within some days.`,
    button: { label: 'Follow the introduction', url },
    why: 'You get this message because you chose this startup.',
  }),
  de: ({ needTitle, startupName, contactName, contactEmail, contactPhone, url }) => ({
    subject: `Sie sind in Kontakt mit ${startupName}`,
    body: [
      `Sie haben ${startupName} für „${needTitle}“ gewählt. Hier ist Ihr Kontakt; das Startup erhält auch Ihren.`,
      {
        facts: [
          ['Kontakt', contactName],
          ['E-Mail', contactEmail],
          ['Telefon', contactPhone],
        ],
      },
    ],
    waiting: `${contactName} wartet auf Ihren Anruf oder Ihre Nachricht, oder meldet sich in den nächsten Tagen.`,
    button: { label: 'Kontakt verfolgen', url },
    why: 'Sie erhalten diese Nachricht, weil Sie dieses Startup gewählt haben.',
  }),
  nl: ({ needTitle, startupName, contactName, contactEmail, contactPhone, url }) => ({
    subject: `U bent in contact met ${startupName}`,
    body: [
      `U koos ${startupName} voor “${needTitle}”. Hier is uw contact; de startup krijgt ook het uwe.`,
      {
        facts: [
          ['Contact', contactName],
          ['E-mail', contactEmail],
          ['Telefoon', contactPhone],
        ],
      },
    ],
    waiting: `${contactName} wacht op uw oproep of bericht, of bereikt u binnen enkele dagen.`,
    button: { label: 'De kennismaking volgen', url },
    why: 'U krijgt dit bericht omdat u deze startup hebt gekozen.',
  }),
};
