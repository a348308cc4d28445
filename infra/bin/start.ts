import { requireNode24 } from '../launcher/require-node.ts';

requireNode24();
const { main } = await import('../launcher/main.ts');
await main(process.argv.slice(2), process.env);
