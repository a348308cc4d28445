import type { TestProject } from 'vitest/node';
import { startTestCluster } from './postgres-cluster.ts';
import { ensureTemplate } from './postgres-template.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** How a test worker reaches the server and the template; `DATABASE` stands for a database's name. */
    postgres: { readonly ownerUrl: string; readonly appUrl: string; readonly template: string };
  }
}

/** Brings a real PostgreSQL up once for all tests of a suite. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestCluster();
  try {
    const template = await ensureTemplate(cluster);
    project.provide('postgres', {
      ownerUrl: cluster.ownerUrl('DATABASE'),
      appUrl: cluster.appUrl('DATABASE'),
      template,
    });
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return () => cluster.stop();
}
