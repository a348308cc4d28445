export const progress = {
  progress: {
    acts: 'Wie handelt, en voor wanneer',
    nobody: 'Op dit moment wordt op niemand gewacht.',
    startups: '{count, plural, =0 {De start-ups} one {Eén start-up gevraagd} other {# start-ups gevraagd}}',
    none: 'Er is nog geen start-up gevraagd. U krijgt bericht zodra er een interesse heeft.',
    reasons: 'Alle redenen voor en tegen {startup}',
    show: 'Zien wat er met {startup} wordt besproken',
    open: 'De introductie bij {startup} openen',
    with: 'Met {startup}',
    later: 'Afspraken en resultaten verschijnen hier zodra u {startup} kiest.',
    waits: {
      owner: 'U zegt voor {day} of u {startup} kiest.',
      ownerOf: '{owner} zegt voor {day} of {startup} wordt gekozen.',
      startup: '{startup} antwoordt voor {day}.',
      facilitator: 'De contactpersoon handelt voor {startup} voor {day}.',
    },
    late: {
      owner: 'Uw antwoord aan {startup} werd verwacht op {day}.',
      ownerOf: 'Het antwoord van {owner} aan {startup} werd verwacht op {day}.',
      startup: 'Het antwoord van {startup} werd verwacht op {day}.',
      facilitator: 'De contactpersoon zou voor {startup} handelen voor {day}.',
    },
  },
};
