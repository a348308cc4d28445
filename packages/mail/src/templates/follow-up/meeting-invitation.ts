import type { Template } from '../../wording/template.ts';
import { type Meeting, meetingButton, meetingFacts } from './meeting.ts';

/** Somebody is asked to a meeting. */
export const meetingInvitation: Template<Meeting> = {
  fr: (data) => ({
    subject: `Rendez-vous : ${data.aboutTitle}`,
    body: [`${data.operatorName} vous propose ce rendez-vous.`, meetingFacts(data, 'fr')],
    waiting: `${data.operatorName} attend votre réponse : acceptez ou refusez l’invitation jointe, dans votre agenda ou votre messagerie.`,
    ...meetingButton(data, 'Voir le rendez-vous'),
    why: 'Vous recevez ce message parce que vous participez à ce rendez-vous.',
  }),
  en: (data) => ({
    subject: `Meeting: ${data.aboutTitle}`,
    body: [`${data.operatorName} proposes this meeting to you.`, meetingFacts(data, 'en')],
    waiting: `${data.operatorName} waits for your answer: accept or decline the attached invitation in your calendar or mail program.`,
    ...meetingButton(data, 'See the meeting'),
    why: 'You get this message because you take part in this meeting.',
  }),
  de: (data) => ({
    subject: `Treffen: ${data.aboutTitle}`,
    body: [`${data.operatorName} schlägt Ihnen dieses Treffen vor.`, meetingFacts(data, 'de')],
    waiting: `${data.operatorName} wartet auf Ihre Antwort: Nehmen Sie die angehängte Einladung in Kalender oder Mailprogramm an oder lehnen Sie sie ab.`,
    ...meetingButton(data, 'Treffen ansehen'),
    why: 'Sie erhalten diese Nachricht, weil Sie an diesem Treffen teilnehmen.',
  }),
  nl: (data) => ({
    subject: `Afspraak: ${data.aboutTitle}`,
    body: [`${data.operatorName} stelt u deze afspraak voor.`, meetingFacts(data, 'nl')],
    waiting: `${data.operatorName} wacht op uw antwoord: aanvaard of weiger de bijgevoegde uitnodiging in uw agenda of mailprogramma.`,
    ...meetingButton(data, 'De afspraak bekijken'),
    why: 'U krijgt dit bericht omdat u aan deze afspraak deelneemt.',
  }),
};
