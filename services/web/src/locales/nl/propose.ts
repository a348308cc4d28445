/** A startup is asked, with the words for it. */
export const propose = {
  propose: {
    title: '{name} vragen of deze behoefte interesseert',
    text: '{name} krijgt per e-mail de anonieme korte tekst en deze redenen, met twee knoppen: “Geïnteresseerd” en “Niet voor ons”. De naam van {owner} staat er niet in.',
    first: '{name} wordt eerst op de shortlist gezet.',
    words: 'Wat u aan de telefoon kunt zeggen',
    message:
      'Goeiedag, een bedrijf ({sector}, {area}) zoekt: {capabilities}. {summary} Wilt u meer weten? Op het bericht dat u krijgt, antwoordt u met één klik.',
    anySector: 'sector niet gezegd',
    anyArea: 'gebied niet gezegd',
    copy: 'Deze woorden kopiëren',
    copied: 'Gekopieerd',
  },
};
