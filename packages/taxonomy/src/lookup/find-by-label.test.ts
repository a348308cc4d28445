import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../current/current-taxonomy.ts';
import { findByLabel, suggestLabels } from './find-by-label.ts';

const ids = (asked: string) => findByLabel(CONCEPTS, asked).map(({ id }) => id);

describe('findByLabel', () => {
  it.each(['vision industrielle', 'VISION INDUSTRIELLE', 'machine vision', 'visuele inspectie', 'machine-vision'])(
    'finds "%s"',
    (asked) => {
      expect(ids(asked)).toEqual(['machine-vision']);
    },
  );

  it('finds nothing for nothing, and nothing that is only like it', () => {
    expect(ids('')).toEqual([]);
    expect(ids('  ')).toEqual([]);
    expect(ids('vision industriele')).toEqual([]);
  });
});

describe('suggestLabels', () => {
  it('offers what is written almost so, the nearest first', () => {
    const [first] = suggestLabels(CONCEPTS, 'vision industriele', 5);
    expect(first?.concept.id).toBe('machine-vision');
    expect(first?.label).toBe('vision industrielle');
    expect(suggestLabels(CONCEPTS, 'Bildverabeitung', 3).map(({ concept }) => concept.id)).toContain('machine-vision');
  });

  it('offers nothing for what is like nothing', () => {
    expect(suggestLabels(CONCEPTS, 'xqzw', 5)).toEqual([]);
    expect(suggestLabels(CONCEPTS, '', 5)).toEqual([]);
  });
});
