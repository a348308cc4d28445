import { ENGINES } from '../figure/engine.ts';

/** What `npm run bench -- --help` prints. */
export const HELP = `Usage: npm run bench -- e2e [options]
       npm run bench -- match [options]    (its own --help says the rest)

Measures how long a need takes from its POST to its matches, and how many requests a second the API answers.

  --sizes 1000,10000,100000    profiles in the network, one size after the other
  --engines ${ENGINES.join(',')}     what the queue is on (redis needs a Redis server on this machine)
  --duration 30                seconds of each measured part
  --quick                      a hundred profiles and a few requests: does the benchmark work?
  --json                       rows as JSON on stdout, in place of tables
  --home FOLDER                where the database server is kept from run to run (default .navette/bench)

PostgreSQL, Redis, api and worker run as they do for people, each in a process of its own, with their logs in a file and
their limits on; the bare routes have a process too; needs and requests come from this one. Profiles are drawn with a
fixed seed from the word statistics of the demo's texts, needs of 30 to 60 words with another one. Everything that is
measured has been warmed up. Exit code 1: something could not be measured; 2: the command line is wrong.

Rows of kind "latency" (milliseconds: p50, p95, p99), for each engine and each number of profiles, with
arrivalsPerSecond 0 (needs come one after the other, with pauses) and 50 (they come at fixed times, whatever became of
those before; from the first POST on, times count from when it was due):

  approval to matches      from sending the POST that approves a need until a GET has been answered with its matches. The
                           GET is sent when PostgreSQL tells this process that the matches are committed: a client that
                           asked again and again would slow what it measures. Needs without any match do not count here
  approval to event        from sending that POST until need.matched has come on a facilitator's event stream
  first POST to matches    the same from the POST that creates the need: three POSTs, each sent when the one before it
  first POST to event      is answered
  POST of the need         the first POST alone, from being sent to its answer
  POST of its approval     the approving POST alone
  lateness of the client   from when a need was due until its first POST was sent: how much of the above is ours

Rows of kind "rate" (perSecond: the median of the rounds), for each engine at the largest number of profiles: "list"
(GET /api/v1/needs, 50 needs), "need" (GET of 50 needs in turn) and "decision" (POST that shortlists a match or takes it
up again), with "subject"

  navette    the API
  hono+pg    a bare Hono route that asks PostgreSQL for the same rows by one query (for a decision: changes one row) over
             as many connections, and answers with the same bytes
  hono       a bare Hono route: c.json of the same bytes

by autocannon over ten connections, each of a person of its own; subjects take turns within each round. "ratio" is the
API's rate divided by the subject's, the median over the rounds; "cpuMs" the processor time that the answering process
took for one request, which says the same on a machine that has other work to do. Every row says the machine's load average at its end.`;
