import { requireNode24 } from '../launcher/require-node.ts';

requireNode24();
const { PROJECT } = await import('../launcher/home.ts');
const { verify } = await import('../checks/verify.ts');
process.exitCode = await verify(PROJECT);
