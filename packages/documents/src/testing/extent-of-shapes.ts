type Matrix = readonly [number, number, number, number, number, number];
type Box = readonly [number, number, number, number];

interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

const NOTHING: Box = [
  Number.POSITIVE_INFINITY,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
];

/** What the paths of a page cover, in points from its bottom left corner: left, bottom, right, top. */
export function extentOfShapes({ fnArray, argsArray }: Operators, ops: Readonly<Record<string, number>>): Box {
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let extent = NOTHING;
  fnArray.forEach((operator, i) => {
    const given = argsArray[i];
    if (operator === ops.save) saved.push(matrix);
    if (operator === ops.restore) matrix = saved.pop() ?? matrix;
    if (operator === ops.transform) matrix = multiply(matrix, numbers(given));
    if (operator !== ops.constructPath || !Array.isArray(given)) return;
    const [left = 0, bottom = 0, right = 0, top = 0] = numbers(given[2]);
    for (const corner of [apply(matrix, left, bottom), apply(matrix, right, top)]) extent = grow(extent, corner);
  });
  return extent;
}

function numbers(value: unknown): readonly number[] {
  const list = Array.isArray(value) || value instanceof Float32Array ? Array.from(value) : [];
  return list.filter((item) => typeof item === 'number');
}

function multiply([a, b, c, d, e, f]: Matrix, [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: readonly number[]): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function grow([left, bottom, right, top]: Box, [x, y]: readonly [number, number]): Box {
  return [Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y)];
}
