import type { Template } from '../../wording/template.ts';
import { type Meeting, meetingButton, meetingFacts } from './meeting.ts';

/** A meeting has another time or place. */
export const meetingUpdated: Template<Meeting> = {
  fr: (data) => ({
    subject: `Rendez-vous modifié : ${data.aboutTitle}`,
    body: [`Ce rendez-vous change. Voici ce qui vaut maintenant :`, meetingFacts(data, 'fr')],
    waiting: `${data.operatorName} attend votre réponse : acceptez ou refusez l’invitation jointe, qui remplace la précédente.`,
    ...meetingButton(data, 'Voir le rendez-vous'),
    why: 'Vous recevez ce message parce que vous participez à ce rendez-vous.',
  }),
  en: (data) => ({
    subject: `Meeting changed: ${data.aboutTitle}`,
    body: [`This meeting changes. This is what holds now:`, meetingFacts(data, 'en')],
    waiting: `${data.operatorName} waits for your answer: accept or decline the attached invitation, which replaces the one before.`,
    ...meetingButton(data, 'See the meeting'),
    why: 'You get this message because you take part in this meeting.',
  }),
  de: (data) => ({
    subject: `Treffen geändert: ${data.aboutTitle}`,
    body: [`Dieses Treffen ändert sich. Das gilt jetzt:`, meetingFacts(data, 'de')],
    waiting: `${data.operatorName} wartet auf Ihre Antwort: Nehmen Sie die angehängte Einladung, die die vorige ersetzt, an oder lehnen Sie sie ab.`,
    ...meetingButton(data, 'Treffen ansehen'),
    why: 'Sie erhalten diese Nachricht, weil Sie an diesem Treffen teilnehmen.',
  }),
  nl: (data) => ({
    subject: `Afspraak gewijzigd: ${data.aboutTitle}`,
    body: [`Deze afspraak verandert. Dit geldt nu:`, meetingFacts(data, 'nl')],
    waiting: `${data.operatorName} wacht op uw antwoord: aanvaard of weiger de bijgevoegde uitnodiging, die de vorige vervangt.`,
    ...meetingButton(data, 'De afspraak bekijken'),
    why: 'U krijgt dit bericht omdat u aan deze afspraak deelneemt.',
  }),
};
