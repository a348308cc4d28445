import { SYSTEMS } from '../system/system.ts';
import { PARTS } from './options.ts';

/** What `npm run bench -- match --help` prints. */
export const MATCH_HELP = `Usage: npm run bench -- match [options]

Measures how long the whole match of a need takes, beside what search engines take merely to return ten ids.

  --sizes 1000,10000,100000,1000000    profiles, one size after the other; above 100000 only navette
  --systems ${SYSTEMS.join(',')}
  --part ${PARTS.join(',')}    search (by default), all needs matched anew through the queue, the trade-off of attention
  --needs 10000       needs of --part rematch
  --searches 1000     searches timed for each system and size, at most
  --seconds 20        how long they go on, at most; ten are timed whatever they take
  --limit 1800        after so many seconds a system is given up
  --json              rows as JSON on stdout, in place of the table
  --home FOLDER       where the database server is kept from run to run (default .navette/bench)

Profiles are drawn with a fixed seed from the word statistics of real descriptions (../shared/data/ilab/startups.csv where
it is there, else the French texts of the demo and of the taxonomy; the first line says which), every structured field
filled; needs have 30 to 60 words and are drawn with another seed, each asked once. Every system runs in a process of its
own, alone, after searches that do not count.

  navette        the whole match: the need is read, candidates are found, gates and all criteria held against them, the
                 best ten explained
  bare-loop      one pass over the same word postings in typed arrays, the ten greatest sums: the limit
  minisearch, orama, sqlite-fts5, postgres
                 ten ids for any of the need's words, given the tokens that the engine has read: stemmed, without stop
                 words, which spares them most of their work

  p50, p95, p99  milliseconds of one search          ÷ navette   p50 divided by the product's at the same size
  build          seconds; for navette from the texts, for the others from the tokens
  bytes each     growth of heap and buffers (after collecting garbage) or of the database, divided by the profiles

Exit code 1: something could not be measured; 2: the command line is wrong.`;
