import { openDatabase } from '@navette/db';
import { queueConnection } from '@navette/jobs';
import { fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import { printable } from '../output/printable.ts';
import { DONE, type ExitCode, FAILED, MISUSED, type Terminal } from '../terminal.ts';
import { examine } from './examine.ts';
import type { Finding } from './finding.ts';

/** `navette doctor` as it was called. */
export interface DoctorCommand {
  readonly auditHead?: string;
  readonly json?: boolean;
}

const MARKS = { ok: '✓', warning: '!', failed: '✗' } as const;

/** Says of everything that it looks at whether it is well, and what to do where it is not. Fails where something is broken. */
export async function runDoctor(command: DoctorCommand, locale: Locale, terminal: Terminal): Promise<ExitCode> {
  if (terminal.database === undefined) {
    terminal.stderr.write(`${locale.database.missing}\n`);
    return MISUSED;
  }
  const { url, role } = terminal.database;
  const database = openDatabase({ connectionString: url, role, maxConnections: 2, applicationName: 'navette-doctor' });
  const findings: Finding[] = [];
  try {
    const patient = {
      db: database.db,
      now: new Date(),
      queue: queueConnection({ databaseUrl: url, databaseRole: role, redisUrl: terminal.redisUrl }),
      filesDir: terminal.filesDir,
      auditHead: command.auditHead,
    };
    for await (const finding of examine(patient)) {
      findings.push(finding);
      if (!command.json) terminal.stdout.write(`${MARKS[finding.state]} ${sentence(finding, locale)}\n`);
    }
  } finally {
    await database.close();
  }
  if (command.json) {
    const told = findings.map((finding) => ({ ...finding, text: sentence(finding, locale) }));
    terminal.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  }
  return findings.some((finding) => finding.state === 'failed') ? FAILED : DONE;
}

function sentence({ check, outcome, facts }: Finding, locale: Locale): string {
  const number = new Intl.NumberFormat(locale.language);
  const values = Object.entries(facts).map(([name, value]) => [
    name,
    typeof value === 'number' ? number.format(value) : printable(value),
  ]);
  return fill(locale.doctor.outcomes[outcome], {
    check: locale.doctor.checks[check],
    ...Object.fromEntries(values),
  });
}
