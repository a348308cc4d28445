import { requireNode24 } from '../launcher/require-node.ts';

requireNode24();
const { main } = await import('../testing/main.ts');
process.exitCode = await main(process.argv.slice(2));
