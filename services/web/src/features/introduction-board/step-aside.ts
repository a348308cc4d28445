import type { KeyboardCoordinateGetter } from '@dnd-kit/core';

/** By an arrow a card goes to the middle of the next column, rather than some pixels on. */
export const stepAside: KeyboardCoordinateGetter = (event, { currentCoordinates, context }) => {
  const direction = { ArrowRight: 1, ArrowLeft: -1 }[event.code];
  if (direction === undefined) return undefined;
  event.preventDefault();
  const card = context.collisionRect;
  const columns = [...context.droppableRects.values()].sort((one, other) => one.left - other.left);
  if (card === null) return currentCoordinates;
  const middle = card.left + card.width / 2;
  const here = columns.findIndex((column) => middle >= column.left && middle <= column.left + column.width);
  const next = columns[here + direction];
  return next === undefined ? currentCoordinates : { x: next.left, y: next.top + 48 };
};
