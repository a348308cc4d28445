#!/bin/sh
# npm run -s navette -- …: the spreadsheet way. Installs on first use and after the lockfile changed;
# says so on stderr, because stdout carries results only.
set -eu

# Paths on the command line are relative to where the person stands, which npm keeps in INIT_CWD.
export INIT_CWD="${INIT_CWD:-$PWD}"
cd "$(dirname "$0")/../.."

installed() {
  [ -x node_modules/.bin/node ] &&
    [ -n "$(find node_modules/.modules.yaml node_modules/.installed -newer pnpm-lock.yaml 2>/dev/null)" ]
}

if ! installed; then
  echo "navette  | installing what it needs, once" >&2
  npx -y pnpm@12.21.0 install --frozen-lockfile >&2
  # pnpm leaves no trace when there was nothing to do.
  touch node_modules/.installed
fi

exec node_modules/.bin/node infra/bin/navette.ts "$@"
