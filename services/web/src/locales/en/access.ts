/** The accessibility statement. */
export const access = {
  access: {
    title: 'Accessibility statement',
    aim: {
      title: 'What we aim at',
      text: 'Navette aims to conform to WCAG 2.2, level AA, on every page, in French, English, German and Dutch.',
    },
    how: {
      title: 'What that makes possible',
      text: 'Everything works by keyboard. Single-letter keys can be switched off. Colour alone says nothing. Pages can be read at 320 pixels and enlarged to 200%. Motion stops when you ask your device for it.',
    },
    state: {
      title: 'Where we stand',
      text: 'Every page is checked with axe in a real browser at every version, without known violation. No independent audit has taken place yet. PDFs of shortlist files are not tagged: the same page exists on the web.',
    },
    tell: {
      title: 'If something stops you',
      text: 'Tell your contact or answer any message of Navette: we answer within five working days and give you the information by other means.',
    },
  },
};
