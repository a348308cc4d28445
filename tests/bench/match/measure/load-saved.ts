import { deserialize, serialize } from 'node:v8';
import { createIndex, type MatchIndex, type NeedDocument } from '@navette/scoring';

/**
 * How long a process takes to begin with what another read: from the bytes of a file until the first match.
 * @throws Error where the two do not answer alike
 */
export function measureLoad(index: MatchIndex, need: NeedDocument): { readonly loadS: number; readonly bytes: number } {
  const bytes = serialize(index.save());
  const started = performance.now();
  const loaded = createIndex();
  loaded.restore(deserialize(bytes));
  const { matches } = loaded.match(need, { limit: 1 });
  const loadS = (performance.now() - started) / 1000;
  const expected = index.match(need, { limit: 1 }).matches;
  if (matches[0]?.profileId !== expected[0]?.profileId) throw new Error('what was loaded answers otherwise');
  return { loadS, bytes: bytes.length };
}
