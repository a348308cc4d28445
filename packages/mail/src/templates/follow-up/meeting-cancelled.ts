import type { Template } from '../../wording/template.ts';
import { type Meeting, meetingButton, meetingFacts } from './meeting.ts';

/** A meeting does not take place. */
export const meetingCancelled: Template<Meeting> = {
  fr: (data) => ({
    subject: `Rendez-vous annulé : ${data.aboutTitle}`,
    body: [`Ce rendez-vous n’a pas lieu :`, meetingFacts(data, 'fr')],
    waiting: `Personne ne vous attend à cette heure. Le fichier joint le retire de votre agenda.`,
    ...meetingButton(data, 'Voir le rendez-vous'),
    why: 'Vous recevez ce message parce que vous participez à ce rendez-vous.',
  }),
  en: (data) => ({
    subject: `Meeting cancelled: ${data.aboutTitle}`,
    body: [`This meeting does not take place:`, meetingFacts(data, 'en')],
    waiting: `Nobody waits for you at that time. The attached file takes it out of your calendar.`,
    ...meetingButton(data, 'See the meeting'),
    why: 'You get this message because you take part in this meeting.',
  }),
  de: (data) => ({
    subject: `Treffen abgesagt: ${data.aboutTitle}`,
    body: [`Dieses Treffen findet nicht statt:`, meetingFacts(data, 'de')],
    waiting: `Niemand wartet zu dieser Zeit auf Sie. Die angehängte Datei nimmt es aus Ihrem Kalender.`,
    ...meetingButton(data, 'Treffen ansehen'),
    why: 'Sie erhalten diese Nachricht, weil Sie an diesem Treffen teilnehmen.',
  }),
  nl: (data) => ({
    subject: `Afspraak geannuleerd: ${data.aboutTitle}`,
    body: [`Deze afspraak gaat niet door:`, meetingFacts(data, 'nl')],
    waiting: `Niemand wacht op dat uur op u. Het bijgevoegde bestand haalt ze uit uw agenda.`,
    ...meetingButton(data, 'De afspraak bekijken'),
    why: 'U krijgt dit bericht omdat u aan deze afspraak deelneemt.',
  }),
};
