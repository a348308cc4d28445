import { readCorpus } from '../corpus/read-corpus.ts';
import { measureSystem, type SystemRequest } from './measure-system.ts';

// One system in a process of its own, so that none is measured in another's heap. The answer is one line of JSON.
const request = JSON.parse(process.argv[2] ?? '{}') as SystemRequest;
const measured = await measureSystem(request, await readCorpus());
process.stdout.write(`${JSON.stringify(measured)}\n`);
