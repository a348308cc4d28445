import { VISIBILITIES, type Visibility } from './need.ts';
import type { NeedState } from './states.ts';

/** How far a need is open to others. */
export interface Openness {
  readonly visibility: Visibility;
  readonly teaserPublic: boolean;
}

/** Whether more is shown, or to more, than before. */
export function showsMore(before: Openness, after: Openness): boolean {
  return isWider(before.visibility, after.visibility) || (after.teaserPublic && !before.teaserPublic);
}

/** Whether a visibility shows more than another. */
export function isWider(before: Visibility, after: Visibility): boolean {
  return VISIBILITIES.indexOf(after) > VISIBILITIES.indexOf(before);
}

/**
 * Whether the owner has said yes to a need as it stands: what nobody else may open further without another yes. One that a
 * facilitator wrote, and that still waits for its owner, is read by the owner in whatever version it has then.
 */
export function ownerSaidYes(need: { readonly state: NeedState; readonly onBehalf: boolean }): boolean {
  if (need.state === 'draft' || need.state === 'returned') return false;
  return need.state !== 'awaiting_approval' || !need.onBehalf;
}
