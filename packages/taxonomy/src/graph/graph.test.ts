import { describe, expect, it } from 'vitest';
import type { Concept } from '../concept.ts';
import { CONCEPTS, conceptById } from '../current/current-taxonomy.ts';
import { ancestorsOf, childrenOf, depthOf, descendantsOf } from './ancestors.ts';
import { broaderClosure } from './broader-closure.ts';

const none = { fr: [], en: [], de: [], nl: [] };
const concept = (id: string, ...broader: string[]): Concept => ({
  id,
  prefLabel: { fr: id, en: id, de: id, nl: id },
  altLabels: none,
  broader,
  related: [],
});

describe('the graph of concepts', () => {
  it('has no cycle: nothing is above itself', () => {
    for (const { id, broader } of CONCEPTS) {
      for (const parent of broader) expect(ancestorsOf(parent), id).not.toContain(id);
    }
  });

  it('is shallow, with some twenty tops that all have something below', () => {
    const tops = CONCEPTS.filter(({ broader }) => broader.length === 0);
    expect(tops.length).toBeGreaterThanOrEqual(16);
    expect(tops.length).toBeLessThanOrEqual(26);
    for (const { id } of tops) expect(childrenOf(id).length, id).toBeGreaterThan(3);
    expect(Math.max(...CONCEPTS.map(({ id }) => depthOf(id) ?? Number.NaN))).toBeLessThanOrEqual(4);
  });

  it('never relates a concept to what is above or below it (SKOS S27)', () => {
    for (const { id, related } of CONCEPTS) {
      for (const other of related) expect(ancestorsOf(id), `${id} ~ ${other}`).not.toContain(other);
    }
  });

  it('leads up, nearest first, and down', () => {
    expect(ancestorsOf('ot-cybersecurity')).toEqual(['ot-cybersecurity', 'cybersecurity', 'digital-industry']);
    expect(ancestorsOf('hyperspectral-imaging')).toContain('machine-vision');
    expect(depthOf('digital-industry')).toBe(0);
    expect(depthOf('ot-cybersecurity')).toBe(2);
    expect(childrenOf('traceability')).toContain('rfid-tracking');
    expect(descendantsOf('logistics-and-supply-chain')).toEqual(
      expect.arrayContaining(['logistics-and-supply-chain', 'traceability', 'blockchain']),
    );
  });

  it('holds descendants and ancestors as two readings of one relation', () => {
    for (const { id } of CONCEPTS) {
      for (const inner of descendantsOf(id)) expect(ancestorsOf(inner)).toContain(id);
      expect(descendantsOf(id)).toContain(id);
    }
  });

  it('answers an unknown id with nothing', () => {
    expect(conceptById('nothing')).toBeUndefined();
    expect(ancestorsOf('nothing')).toEqual([]);
    expect(childrenOf('nothing')).toEqual([]);
    expect(descendantsOf('nothing')).toEqual([]);
    expect(depthOf('nothing')).toBeUndefined();
  });
});

describe('broaderClosure', () => {
  it('goes breadth first over several parents, each once', () => {
    const closure = broaderClosure([concept('a'), concept('b', 'a'), concept('c', 'a'), concept('d', 'b', 'c')]);
    expect(closure.get('d')).toEqual(['d', 'b', 'c', 'a']);
  });

  it('ends on a cycle and leaves unknown parents out', () => {
    const closure = broaderClosure([concept('a', 'b'), concept('b', 'a', 'gone')]);
    expect(closure.get('a')).toEqual(['a', 'b']);
  });
});
