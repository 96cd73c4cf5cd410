# Sourced by run and test: installs what a fresh Debian 12 lacks, saying so, and does nothing the second time.
say() { echo "second-opinion-bot: $*" >&2; }

need_debian() { # command-or-file package...
  local probe=$1; shift
  if command -v "$probe" >/dev/null 2>&1 || [ -e "$probe" ]; then return; fi
  say "installing $* (Debian packages) ..."
  if [ "$(id -u)" != 0 ]; then say "please run as root, or install: $*"; exit 1; fi
  [ -n "${apt_updated:-}" ] || { apt-get update -qq >&2; apt_updated=1; }
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

need_sdk() {
  command -v dotnet >/dev/null || { say "the .NET 10 SDK is needed: https://dotnet.microsoft.com/download"; exit 1; }
  command -v npm >/dev/null || { say "Node 20 with npm is needed: https://nodejs.org"; exit 1; }
  # .NET compares and folds text with ICU.
  ls /usr/lib/*/libicuuc.so.* >/dev/null 2>&1 || need_debian /usr/share/doc/libicu72 libicu72
}

need_npm_packages() { # directory
  local lock="$1/package-lock.json" stamp="$1/node_modules/.package-lock.json"
  if [ -f "$stamp" ] && [ ! "$lock" -nt "$stamp" ]; then return; fi
  say "fetching npm packages for ${1#"$root"/} ..."
  (cd "$1" && npm ci --ignore-scripts --no-audit --no-fund --silent >&2 && touch node_modules/.package-lock.json)
}
