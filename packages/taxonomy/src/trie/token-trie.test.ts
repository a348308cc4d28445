import { describe, expect, it } from 'vitest';
import { TokenTrie } from './token-trie.ts';

describe('TokenTrie', () => {
  const walk = (trie: TokenTrie, words: readonly string[]): number => {
    let node = trie.root;
    for (const word of words) {
      node = trie.step(node, word);
      if (node < 0) return -2;
    }
    return trie.valueAt(node);
  };

  it('finds what was put, and neither the way to it nor what goes on from it', () => {
    const trie = new TokenTrie();
    expect(trie.add(['machine', 'vision'], 7)).toBe(7);
    expect(trie.add(['machine', 'vision', 'camera'], 8)).toBe(8);
    expect(walk(trie, ['machine', 'vision'])).toBe(7);
    expect(walk(trie, ['machine', 'vision', 'camera'])).toBe(8);
    expect(walk(trie, ['machine'])).toBe(-1);
    expect(walk(trie, ['vision'])).toBe(-2);
    expect(walk(trie, ['machine', 'unheard'])).toBe(-2);
  });

  it('leaves a path to who had it first', () => {
    const trie = new TokenTrie();
    trie.add(['a'], 0);
    expect(trie.add(['a'], 1)).toBe(0);
    expect(walk(trie, ['a'])).toBe(0);
  });

  it('keeps every path while it grows', () => {
    const trie = new TokenTrie();
    const paths = Array.from({ length: 20_000 }, (_, i) => [`w${i % 97}`, `x${i % 89}`, `y${i}`]);
    paths.forEach((path, i) => {
      trie.add(path, i);
    });
    expect(paths.every((path, i) => walk(trie, path) === i)).toBe(true);
    expect(trie.bytes / trie.size).toBeLessThan(60);
  });
});
