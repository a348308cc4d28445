import { NOBODY_WAITS } from '../../wording/nobody-waits.ts';
import type { Template } from '../../wording/template.ts';

/** A need is now matched and shown to the startups that fit. */
export interface NeedPublished {
  readonly needTitle: string;
  readonly url: string;
}

export const needPublished: Template<NeedPublished> = {
  fr: ({ operatorName, needTitle, url }) => ({
    subject: `Publié : ${needTitle}`,
    body: [
      `Votre besoin « ${needTitle} » est publié. ${operatorName} cherche les startups qui savent y répondre et vous propose les plus sérieuses.`,
      'Vos coordonnées restent cachées jusqu’à votre choix. Vous voyez à tout moment qui a vu quoi.',
    ],
    waiting: NOBODY_WAITS.fr,
    button: { label: 'Suivre mon besoin', url },
    why: 'Vous recevez ce message parce que ce besoin est le vôtre.',
  }),
  en: ({ operatorName, needTitle, url }) => ({
    subject: `Published: ${needTitle}`,
    body: [
      `Your need “${needTitle}” is published. ${operatorName} looks for the startups that can answer it and proposes the most credible to you.`,
      'Your name and contact stay hidden until you choose. You can see at any time who has seen what.',
    ],
    waiting: NOBODY_WAITS.en,
    button: { label: 'Follow my need', url },
    why: 'You get this message because this need is yours.',
  }),
  de: ({ operatorName, needTitle, url }) => ({
    subject: `Veröffentlicht: ${needTitle}`,
    body: [
      `Ihr Bedarf „${needTitle}“ ist veröffentlicht. ${operatorName} sucht die passenden Startups und schlägt Ihnen die überzeugendsten vor.`,
      'Ihr Name und Ihre Kontaktdaten bleiben verborgen, bis Sie wählen. Sie sehen jederzeit, wer was gesehen hat.',
    ],
    waiting: NOBODY_WAITS.de,
    button: { label: 'Meinen Bedarf verfolgen', url },
    why: 'Sie erhalten diese Nachricht, weil dies Ihr Bedarf ist.',
  }),
  nl: ({ operatorName, needTitle, url }) => ({
    subject: `Gepubliceerd: ${needTitle}`,
    body: [
      `Uw behoefte “${needTitle}” is gepubliceerd. ${operatorName} zoekt de startups die er een antwoord op hebben en stelt u de beste voor.`,
      'Uw naam en gegevens blijven verborgen tot u kiest. U ziet op elk moment wie wat heeft gezien.',
    ],
    waiting: NOBODY_WAITS.nl,
    button: { label: 'Mijn behoefte volgen', url },
    why: 'U krijgt dit bericht omdat deze behoefte van u is.',
  }),
};
