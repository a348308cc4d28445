import type { SharedShortlist } from '@navette/contracts';
import type { PresentedStartup } from './present.ts';

/** A startup as a link shows it to its need's owner, less what was said of it. */
export type StartupShown = Omit<SharedShortlist['startups'][number], 'tally'>;

/** Field by field: what is not written here stays hidden. */
export function startupView(startup: PresentedStartup): StartupShown {
  const { matchId, organisation, title, description, place, website, size, trl, score, summary, note } = startup;
  const told = ({ label, text }: { readonly label: string; readonly text: string }) => ({ label, text });
  return {
    matchId,
    organisation,
    title,
    description,
    place,
    website,
    size,
    trl,
    score,
    summary,
    for: startup.for.map(told),
    against: startup.against.map(told),
    gates: startup.gates.map((gate) => ({ ...told(gate), passed: gate.passed })),
    missing: [...startup.missing],
    note,
  };
}
