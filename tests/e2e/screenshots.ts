import { main } from './screenshots/main.ts';

process.exitCode = await main(process.argv.slice(2));
