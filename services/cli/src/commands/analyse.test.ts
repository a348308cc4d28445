import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../run.ts';

// The first text of a process compiles the taxonomy.
vi.setConfig({ testTimeout: 60_000 });

async function navette(args: readonly string[], input = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const texts = [stdout, stderr].map((stream) => stream.setEncoding('utf8').toArray());
  const code = await run(args, { cwd: '/', stdin: Readable.from([input]), stdout, stderr });
  stdout.end();
  stderr.end();
  const [out = [], err = []] = await Promise.all(texts);
  return { code, stdout: out.join(''), stderr: err.join('') };
}

const NEED = 'Vision industrielle à Lens (62), sans robotique, ISO, budget 20 à 50 k€, avant fin mars 2027.';

describe('navette analyse', () => {
  it('marks the text and says of each mark what it is, how sure it is and why', async () => {
    const { code, stdout, stderr } = await navette(['analyse', NEED, '--today', '2026-11-29']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('[Vision industrielle]¹');
    expect(stdout).toContain('Langue\u00a0: français');
    expect(stdout).toMatch(/ 1 0,\d\d {2}vision industrielle {2}machine-vision\n/);
    expect(stdout).toContain('✗ écarté par le texte');
    expect(stdout).toMatch(/budget\u00a0?\s?: de 20\s000\s€ à 50\s000\s€ {2}\(montant près d’un mot de budget\)/u);
    expect(stdout).toContain('  decisionDate: 2027-03-31\n');
  });

  it.each([
    ['en', 'Language: French'],
    ['de', 'Sprache: Französisch'],
    ['nl', 'Taal: Frans'],
  ])('answers in %s', async (language, words) => {
    expect((await navette(['analyse', NEED, '--lang', language])).stdout).toContain(words);
  });

  it('reads the standard input, as a profile, into JSON', async () => {
    const { stdout } = await navette(['analyse', '-', '--as', 'profile', '--json'], 'Références : Safran. TRL 9.');
    const reading = JSON.parse(stdout);
    expect(reading.as).toBe('profile');
    expect(reading.card).toEqual({ trl: 9 });
    expect(reading.facts.map(({ kind }: { kind: string }) => kind)).toEqual(['reference', 'maturity']);
    expect(reading.terms).toContain('trl9');
  });

  it('takes texts made to break it, brackets and control characters among them', async () => {
    for (const text of ['', '[[[]]', '\u001b[2J', '😀'.repeat(5_000), 'a'.repeat(200_000)]) {
      const { code, stdout } = await navette(['analyse', '-'], text);
      expect(code).toBe(0);
      expect(stdout).not.toContain('\u001b');
    }
  });

  it('says what it expected', async () => {
    expect(await navette(['analyse'])).toMatchObject({ code: 2, stdout: '' });
    expect((await navette(['analyse', 'x', '--as', 'poem'])).stderr).toContain('need, profile');
    expect((await navette(['analyse', 'x', '--today', 'hier'])).stderr).toContain('--today');
  });
});
