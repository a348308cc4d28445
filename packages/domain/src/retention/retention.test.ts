import { describe, expect, it } from 'vitest';
import { momentBefore } from './period.ts';
import { RETENTION } from './retention.ts';
import type { RetentionRule } from './rule.ts';

const RULES: readonly [string, RetentionRule][] = Object.entries(RETENTION);
const NOW = new Date('2026-11-29T10:00:00Z');

describe('the retention table', () => {
  it('gives each row a legal basis and a reason, and a period to those that end', () => {
    for (const [key, rule] of RULES) {
      expect(rule.legalBasis, key).toMatch(/RGPD/);
      expect(rule.why.length, key).toBeGreaterThan(10);
      expect(rule.after === undefined, key).toBe(rule.action === 'keep');
      if (rule.after !== undefined) expect(momentBefore(NOW, rule.after) < NOW, key).toBe(true);
    }
  });

  it('keeps the evidence for funders longer than prospects', () => {
    const { funding_evidence: evidence, prospects } = RETENTION;
    expect(momentBefore(NOW, evidence.after) < momentBefore(NOW, prospects.after)).toBe(true);
  });
});
