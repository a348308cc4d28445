import type { MailKinds } from '../templates/mail-kinds.ts';
import type { Addressed } from '../wording/template.ts';

export const ADDRESSED: Addressed = {
  operatorName: 'Réseau du Nord',
  recipientName: 'Claire Dupont',
  replyToName: 'Camille Roy',
  preferencesUrl: 'https://navette.example/preferences?token=p1',
  unsubscribeUrl: 'https://navette.example/unsubscribe?token=u1',
};

const url = 'https://navette.example/link?a=1&b=2';
const title = 'Contrôler la tension des fils';
const contact = { contactName: 'Anna Vermeer', contactEmail: 'anna@weef.example', contactPhone: '+33 3 20 00 00 00' };
const meeting = {
  aboutTitle: title,
  startsAt: '2027-01-12T13:00:00Z',
  endsAt: '2027-01-12T14:30:00Z',
  timeZone: 'Europe/Paris',
  place: 'Filature du Nord, 3 rue du Métier, Roubaix',
  url,
};

/** Something plausible for every kind of mail. */
export const SAMPLES: MailKinds = {
  magic_link: { url, expiresMinutes: 15 },
  password_reset: { url, expiresMinutes: 30 },
  mail_change_confirm: { url, newAddress: 'claire.dupont@filature.example' },
  mail_changed: { newAddress: 'claire.dupont@filature.example' },
  invitation: {
    url,
    inviterName: 'Camille Roy',
    organisationName: 'Filature du Nord',
    role: 'member',
    expiresOn: '2027-02-01',
  },
  sign_in_locked: { until: '2027-01-12T13:00:00Z' },
  two_factor_changed: { enabled: true },
  claim_requested: { personName: 'Anna Vermeer', organisationName: 'Weef', url },
  claim_decided: { organisationName: 'Weef', accepted: true },
  approval_requested: { url, needTitle: title, referentName: 'Camille Roy', dueOn: '2027-01-19' },
  need_returned: { needTitle: title, reason: 'Quel budget ?\nQui décide ?', url },
  need_published: { needTitle: title, url },
  interested_to_choose: { needTitle: title, count: 3, url, dueOn: '2027-01-19' },
  shortlist_shared: { needTitle: title, url, referentName: 'Camille Roy' },
  names_disclosed_owner: { needTitle: title, startupName: 'Weef', ...contact, url },
  opportunity_proposed: {
    capabilities: ['vision industrielle', 'contrôle qualité'],
    sectorLabel: 'Fabrication de textiles',
    areaLabel: 'Nord',
    budgetBand: '20 000 à 50 000 €',
    decisionDate: '2027-03-01',
    reasonsFor: ['Vous déclarez la vision industrielle.'],
    reasonsAgainst: ['Aucune référence textile déclarée.'],
    url,
    dueOn: '2027-01-19',
  },
  interest_recorded: { url },
  undertaking_recorded: {
    version: '2026-10',
    text: 'Nous gardons pour nous ce que nous lisons.\nNous ne cherchons pas à savoir de qui il vient.',
    at: '2027-01-12T13:00:00Z',
  },
  not_chosen: { reference: 'B-1042' },
  chosen: { needTitle: title, organisationName: 'Filature du Nord', ...contact, url },
  opportunity_closed: { reference: 'B-1042' },
  message_received: { aboutTitle: title, excerpt: 'Pouvez-vous venir mardi ?', url },
  question_received: { reference: 'B-1042', url },
  question_answered: { reference: 'B-1042', url },
  meeting_invitation: meeting,
  meeting_updated: meeting,
  meeting_cancelled: meeting,
  confirmation_asked: {
    aboutTitle: title,
    fact: 'Essai payé de 12 000 €, commencé le 4 janvier.',
    url,
    dueOn: '2027-01-19',
  },
  reminder: { waitingFor: 'Camille Roy attend votre accord.', aboutTitle: title, url, dueOn: '2027-01-19' },
  escalation: { waitingFor: 'Weef attend le choix de Claire Dupont.', aboutTitle: title, days: 12, url },
  no_answer: { aboutTitle: title, url },
  digest: {
    period: 'week',
    items: [
      { subject: 'Besoin publié', line: title, url },
      { subject: 'Demande acceptée', line: 'Weef', url: null },
    ],
  },
  new_matches: { needTitle: title, count: 4, url },
  next_action_due: { items: [{ text: 'Rappeler Claire', about: title, dueOn: '2027-01-12', url }] },
  art14_notice: {
    sourceName: 'liste des exposants du salon Industrie 2026',
    dataCategories: ['nom', 'fonction', 'adresse e-mail professionnelle'],
    controllerName: 'Réseau du Nord',
    controllerContact: 'dpo@reseau.example',
    purposes: 'Vous proposer des besoins qui vous correspondent.',
    objectUrl: 'https://navette.example/object?token=o1',
    rightsUrl: 'https://navette.example/rights?token=r1',
  },
  data_export_ready: { url, expiresOn: '2027-01-19' },
  erasure_done: { opposed: true },
};
