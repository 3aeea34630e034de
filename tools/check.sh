#!/bin/sh
# Runs every check in order, goes on after a failure, and closes with a summary: what `make test` does.
set -u
cd "$(dirname "$0")/.."
summary=$(mktemp)
trap 'rm -f "$summary"' EXIT
failures=0

# check NAME COMMAND…
check() {
  name=$1 began=$(date +%s)
  shift
  printf '\n== %s\n' "$name"
  if "$@"; then result=passed; else result=FAILED failures=$((failures + 1)); fi
  printf '%-16s %-6s %4d s\n' "$name" "$result" $(($(date +%s) - began)) >>"$summary"
  [ "$result" = passed ]
}

skip() {
  printf '%-16s not run: %s\n' "$1" "$2" >>"$summary"
}

wasm='--target wasm32-unknown-unknown --features board,bench'
if check setup make --no-print-directory setup; then
  check format cargo fmt --all --check
  check clippy cargo clippy --locked --quiet --workspace --all-targets -- -D warnings
  # shellcheck disable=SC2086 # the words of $wasm are separate arguments
  check 'clippy wasm' cargo clippy --locked --quiet $wasm --lib --bin board --bin bench -- -D warnings
  check 'native tests' cargo test --locked
  # What fuzzing stands on is C++; its targets are compiled where there is a compiler, and run by `make fuzz`.
  if command -v g++ >/dev/null 2>&1; then
    check 'fuzz targets' cargo check --locked --quiet --manifest-path fuzz/Cargo.toml
  else
    skip 'fuzz targets' 'g++ is not here'
  fi
  if check build make --no-print-directory dist; then
    check 'browser tests' make --no-print-directory e2e
  else
    skip 'browser tests' 'there is no build'
  fi
else
  skip 'all checks' 'the setup failed'
fi

printf '\n== summary\n'
cat "$summary"
if [ "$failures" = 0 ]; then echo 'all passed'; else echo "$failures failed"; exit 1; fi
