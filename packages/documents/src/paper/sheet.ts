/** A4, portrait, in points. */
const WIDTH = 595.28;
const HEIGHT = 841.89;
const MARGIN = 44;

/** The sheet and the room on it for what is written; the foot has its own below. */
export const SHEET = {
  width: WIDTH,
  height: HEIGHT,
  left: MARGIN,
  right: WIDTH - MARGIN,
  top: 40,
  bottom: HEIGHT - 74,
  inner: WIDTH - 2 * MARGIN,
} as const;
