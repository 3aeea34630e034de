#!/bin/sh
# Runs every fuzz target for so many seconds from the committed seeds and what earlier runs found, and closes with the
# number of runs of each: what `make fuzz` does. What crashes is kept in fuzz/artifacts.
set -eu
cd "$(dirname "$0")/.."
seconds=${1:?use: tools/fuzz.sh SECONDS}
# What instruments the code is unstable in the compiler, and there in the stable one too.
export RUSTC_BOOTSTRAP=1
# The place of a panic is enough; RUST_BACKTRACE=1 with `cargo fuzz run` and the file shows the way there.
export RUST_BACKTRACE=0
folder=$PWD/target/fuzz
summary=$folder/summary
failures=0

# All unsafe code is denied in the library, so the sanitizers would only slow it down.
fuzz() { task=$1; shift; cargo fuzz "$task" --sanitizer none --target-dir "$folder" "$@"; }

run() {
  mkdir -p "fuzz/corpus/$1"
  fuzz run "$1" "fuzz/corpus/$1" "fuzz/seeds/$1" -- -max_total_time="$seconds" -timeout=10 \
    -dict=fuzz/words.dict -print_final_stats=1 >"$folder/$1.log" 2>&1
}

mkdir -p "$folder"
: >"$summary"
fuzz build
for file in fuzz/fuzz_targets/*.rs; do
  target=$(basename "$file" .rs)
  echo "fuzz: $target for $seconds s"
  if run "$target"; then result=passed; else
    result=CRASHED failures=$((failures + 1))
    sed -n "/panicked at/,/^note:/p; /^SUMMARY/p; /^Failing input/,+2p" "$folder/$target.log"
  fi
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$folder/$target.log")
  printf '%-10s %-8s %10s runs\n' "$target" "$result" "${runs:-?}" >>"$summary"
done
cat "$summary"
[ "$failures" = 0 ]
