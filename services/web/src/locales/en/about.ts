/** What Navette is, for who does not know it yet. */
export const about = {
  about: {
    title: 'Navette in plain words',
    lead: 'Navette brings the needs of companies to the startups that can answer them, and makes sure that something comes of it.',
    signIn: 'Sign in',
    discover: 'Navette in plain words: how it works',
    owner: {
      title: 'You are looking',
      one: 'Tell your need in three lines or on the phone. Nobody is shown your name.',
      two: 'You approve it by a link, without an account, having seen exactly what a startup will see.',
      three: 'You get three to five credible startups, with what speaks for and against. You choose whom to meet.',
    },
    startup: {
      title: 'You can do it',
      one: 'Describe once what you do: paste a text, the profile fills from it.',
      two: 'You only see needs that you can win, with the reasons for and against before you spend an hour.',
      three: 'One click for “interested”, a reason for “no”: both are respected.',
    },
    figures: {
      title: 'The figures of the network',
      wall: 'Of ten needs published {months, number} months ago, how many led to a paid trial that both sides confirm',
      needs: 'Published needs',
      startups: 'Startups',
      introductions: 'Introductions',
      withheld: 'not published',
      rule: 'Counted on {day}. A figure is published only if it is over more than {companies, number} companies, none of which makes up more than {share} of it.',
    },
    needs: {
      title: 'Needs open to everybody',
      text: 'Their owners let everybody read this teaser, without their name.',
      none: 'No need is open to everybody at the moment. Startups of the network see others.',
      feed: 'The same, for a machine (JSON)',
    },
    privacy: 'Your data',
    accessibility: 'Accessibility',
  },
};
