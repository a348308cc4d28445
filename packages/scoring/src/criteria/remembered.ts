/** `work`, done once for each different input: an object counts as the same by its identity. */
export function remembered<Input, Output>(work: (input: Input) => Output): (input: Input) => Output {
  const known = new Map<Input, Output>();
  return (input) => {
    const before = known.get(input);
    if (before !== undefined) return before;
    const output = work(input);
    known.set(input, output);
    return output;
  };
}
