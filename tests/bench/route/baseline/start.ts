import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PROJECT } from '@navette/infra/launcher/home.ts';
import { freePort } from '@navette/infra/postgres/port.ts';
import { OPERATOR } from '../../network/rows.ts';
import { type ServiceProcess, startServiceProcess } from '../../stack/service-process.ts';
import type { BenchStack } from '../../stack/stack.ts';
import type { Samples } from '../samples.ts';
import type { BaselineSettings } from './settings.ts';

const READY_MS = 10_000;

/** Starts the process of the bare routes beside a stack, on its database. */
export async function startBaseline(stack: BenchStack, samples: Samples): Promise<ServiceProcess & { url: string }> {
  const port = await freePort('127.0.0.1', undefined);
  const settings: BaselineSettings = { databaseUrl: stack.appUrl, operatorId: OPERATOR.id, samples, port };
  const file = join(stack.logFolder, 'baseline.json');
  writeFileSync(file, JSON.stringify(settings), { mode: 0o600 });
  const service = await startServiceProcess(
    {
      command: process.execPath,
      args: [join(PROJECT, 'tests/bench/route/baseline/main.ts'), file],
      cwd: PROJECT,
      env: process.env,
    },
    join(stack.logFolder, 'baseline.log'),
  );
  const url = `http://127.0.0.1:${port}`;
  const giveUpAt = performance.now() + READY_MS;
  while (!(await answers(`${url}/hono/needs`))) {
    if (performance.now() > giveUpAt) {
      await service.stop();
      throw new Error(`the bare routes did not come up (see ${stack.logFolder})`);
    }
    await sleep(50);
  }
  return { ...service, url };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}
