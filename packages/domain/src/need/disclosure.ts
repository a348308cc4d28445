import type { Visibility } from './need.ts';

/** The stages of the promise: nothing, the teaser, the card without names, everything. */
export const STAGES = ['nothing', 'teaser', 'card', 'all'] as const;
export type Stage = (typeof STAGES)[number];

export type Viewer = 'visitor' | 'matched_startup' | 'undertaken_startup' | 'owner_side';

/**
 * The disclosure table: who sees which stage of a need, by its visibility.
 * A startup becomes `undertaken` after its "interested" and its confidentiality undertaking.
 */
export const DISCLOSURE: Readonly<Record<Viewer, Readonly<Record<Visibility, Stage>>>> = {
  visitor: { anonymous: 'nothing', restricted: 'nothing', public: 'nothing' },
  matched_startup: { anonymous: 'teaser', restricted: 'card', public: 'card' },
  undertaken_startup: { anonymous: 'card', restricted: 'card', public: 'card' },
  owner_side: { anonymous: 'all', restricted: 'all', public: 'all' },
};

/** The stage that a viewer has reached. */
export function stageOf(viewer: Viewer, visibility: Visibility): Stage {
  return DISCLOSURE[viewer][visibility];
}
