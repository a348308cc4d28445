/** Bytes that this process holds in its heap and in buffers outside it, once everything unreachable is gone. */
export function heldBytes(): number {
  if (globalThis.gc === undefined) throw new Error('expected --expose-gc');
  // Twice: what finalisers let go of is collected by the second.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
