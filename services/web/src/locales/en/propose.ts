/** A startup is asked, with the words for it. */
export const propose = {
  propose: {
    title: 'Ask {name} whether this need interests it',
    text: '{name} gets the anonymous teaser and these reasons by e-mail, with two buttons: “Interested” and “Not for us”. The name of {owner} is not in it.',
    first: '{name} is shortlisted first.',
    words: 'What you can tell them on the phone',
    message:
      'Hello, a company ({sector}, {area}) is looking for: {capabilities}. {summary} Would you like to know more? The message that you receive lets you answer in one click.',
    anySector: 'sector not said',
    anyArea: 'area not said',
    copy: 'Copy these words',
    copied: 'Copied',
  },
};
