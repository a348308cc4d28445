/** Figures of the network, for who answers for it. */
export const figures = {
  figures: {
    print: 'Print',
    wall: 'Of ten needs published six months ago, led to a paid trial that both sides confirm',
    wallWhy: 'Counted as the public reads it: never over three companies or fewer.',
    withheld: 'not yet',
    funnel: 'From need to production line',
    funnelWhy:
      'Needs, then introductions by the step that they stand at or have passed. Those that are over count as proposed.',
    step: {
      needs: 'Needs written',
      published: 'Published',
      shortlisted: 'With a shortlist',
      proposed: 'Startups asked',
      interested: 'Interested',
      connected: 'Connected',
      trial: 'Trial',
      contract: 'Contract or order',
      running: 'In service or in series',
    },
    byMonth: 'By month',
    month: 'Month',
    published: 'Needs published',
    introductions: 'Introductions',
    map: 'By territory',
    bySector: 'By sector',
    unknown: 'not said',
    loading: 'The lists are loading…',
    none: 'No figure yet: write a first need.',
    open: '{name}: {count, number}',
  },
};
