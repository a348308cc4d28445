export const thread = {
  thread: {
    title: 'Berichten',
    masked: 'Voor de namen bekend zijn, wordt onleesbaar gemaakt wat het bedrijf kan verraden (▇▇▇).',
    none: 'Nog geen bericht. Een goede vraag bespaart een nutteloze afspraak.',
    later: 'U kunt hier schrijven zodra beide kanten ja hebben gezegd.',
    noQuestion: 'De startup heeft nog niets gevraagd. U kunt hier antwoorden, zonder dat uw naam wordt genoemd.',
    label: 'Uw bericht',
    labelMasked: 'Uw vraag of antwoord',
    missing: 'Schrijf uw bericht.',
    send: 'Versturen',
    sent: 'Het bericht is vertrokken.',
    side: {
      owner: 'Het bedrijf',
      startup: 'De startup',
      facilitator: 'De contactpersoon',
    },
    own: 'u',
    earlier: 'Oudere berichten',
  },
};
