import { type Environment, findProgram, install, isProgram, mayInstall } from '../testing/program.ts';

/** What a person runs to get it. */
export const INSTALL_REDIS = 'apt-get update && apt-get install -y --no-install-recommends redis-server';

/**
 * The package would start a server of its own, and again after every boot. A policy, where the machine has none yet,
 * and only while we install, keeps it from that.
 */
const INSTALL_WITHOUT_STARTING = `
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  trap 'exit 1' HUP INT TERM
  printf '#!/bin/sh\\nexit 101\\n' > "$policy" && chmod 755 "$policy"
fi
${INSTALL_REDIS} || exit 1
if command -v systemctl > /dev/null; then systemctl disable redis-server > /dev/null 2>&1; fi
exit 0
`;

/**
 * Finds the Redis server: REDIS_SERVER_PATH where set, else `redis-server` (or `valkey-server`) on the PATH or in one of
 * the usual places. @returns its absolute path, or undefined
 */
export function findRedis(env: Environment, exists = isProgram): string | undefined {
  if (env.REDIS_SERVER_PATH) return exists(env.REDIS_SERVER_PATH) ? env.REDIS_SERVER_PATH : undefined;
  return findProgram(['redis-server', 'valkey-server'], env, exists);
}

/**
 * Installs the Redis server where that needs nobody's leave: as root, with apt at hand. It is not started.
 * @returns its path, or undefined where it did not come to that
 */
export function installRedis(say: (message: string) => void): string | undefined {
  if (process.env.REDIS_SERVER_PATH || !mayInstall()) return undefined;
  install('Redis', INSTALL_WITHOUT_STARTING, say);
  return findRedis(process.env);
}
