/** Ends of hosts as companies of these regions have them. Words that often follow a full stop are not among them. */
export const TOP_LEVEL_DOMAINS: ReadonlySet<string> = new Set(
  `fr de be lu nl eu ch at uk ie it es pt pl cz sk si hu ro dk se fi us ca cn jp kr tr ma tn com net org info biz io ai
  co tech app dev pro shop store online site group gmbh cloud industries company solutions engineering energy technology
  digital systems services consulting global international software tools green agency business paris bzh alsace corsica
  brussels vlaanderen gent saarland koeln cologne berlin hamburg nrw bayern ruhr wien swiss amsterdam frl re gp mq gf yt
  nc pf me tv cc xyz example test`.split(/\s+/),
);

/** What looks like a host and is a name of software. */
export const NO_HOSTS: ReadonlySet<string> = new Set([
  'asp.net',
  'vb.net',
  'ado.net',
  'socket.io',
  'draw.io',
  'next.co',
]);
