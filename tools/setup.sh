#!/bin/sh
# Installs what the build (`build`), the browser tests (`browser`) and fuzzing (`fuzz`) need, and nothing that is there
# already.
# Compiled tools go to $JIANYI_CACHE by version, so a second checkout finds them. The versions come from the Makefile.
set -eu
cd "$(dirname "$0")/.."
: "${TRUNK_VERSION:?run this through make setup}" "${BINDGEN_VERSION:?}" "${CARGO_FUZZ_VERSION:?}" "${GECKODRIVER_VERSION:?}" "${SPLIT_VERSION:?}" "${JIANYI_CACHE:?}"

say() { printf 'setup: %s\n' "$*"; }
has() { command -v "$1" >/dev/null 2>&1; }

need() {
  has "$1" || { say "$1 is missing: $2" >&2; exit 1; }
}

as_root() {
  # Nobody may be there to answer a question.
  if [ "$(id -u)" = 0 ]; then set -- env DEBIAN_FRONTEND=noninteractive "$@"
  else set -- sudo -n env DEBIAN_FRONTEND=noninteractive "$@"; fi
  "$@" </dev/null
}

rust_target() {
  [ -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ] && return
  say 'adding the target wasm32-unknown-unknown'
  rustup target add wasm32-unknown-unknown
}

# crate_tool CRATE VERSION DIRECTORY PROGRAM [CARGO OPTION…]
crate_tool() {
  crate=$1 version=$2 home=$JIANYI_CACHE/$3 program=$4
  shift 4
  [ -x "$home/bin/$program" ] && return
  say "building $crate $version into $home (once; minutes, not seconds)"
  # Unoptimised tools are built five times faster and run long enough only to be called.
  cargo install --locked --debug --root "$home" "$@" "$crate@$version"
}

npm_packages() {
  if [ -d node_modules ] && [ ! -L node_modules ]; then
    say 'node_modules is a folder of your own; left as it is'
    return
  fi
  home=$JIANYI_CACHE/npm-$(sha256sum package.json package-lock.json | sha256sum | cut -c1-16)
  if [ ! -e "$home/done" ]; then
    say "installing npm packages into $home"
    mkdir -p "$home"
    cp package.json package-lock.json "$home/"
    # No package's own script runs: none of these needs one.
    npm ci --prefix "$home" --ignore-scripts --no-audit --no-fund
    touch "$home/done"
  fi
  ln -sfn "$home/node_modules" node_modules
}

browser() {
  # Python is for the oracle, which a native test runs; poppler reads what is printed, librsvg what is taken along.
  crate_tool geckodriver "$GECKODRIVER_VERSION" "geckodriver-$GECKODRIVER_VERSION" geckodriver
  has chromium && has chromedriver && has firefox-esr && has WebKitWebDriver && has Xvfb && has_cjk \
    && has python3 && has pdftotext && has rsvg-convert && return
  packages='chromium chromium-driver firefox-esr webkit2gtk-driver xvfb fonts-noto-cjk python3 poppler-utils librsvg2-bin'
  need apt-get "install by hand what Debian calls $packages"
  say "installing $packages"
  as_root apt-get update -q
  # shellcheck disable=SC2086
  as_root apt-get install -q -y --no-install-recommends $packages
}

has_cjk() {
  [ -e /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc ] || { has fc-list && [ -n "$(fc-list :lang=zh-cn)" ]; }
}

build() {
  need cargo 'install Rust 1.95 or newer (rustup)'
  need node 'install Node.js 20 or newer'
  need npm 'it comes with Node.js'
  rust_target
  crate_tool wasm-bindgen-cli "$BINDGEN_VERSION" "wasm-bindgen-$BINDGEN_VERSION" wasm-bindgen
  crate_tool wasm_split_cli_support "$SPLIT_VERSION" "wasm-split-$SPLIT_VERSION" wasm-split-cli --features build-binary
  # Without its default features Trunk downloads nothing, which is also what is wanted of it.
  crate_tool trunk "$TRUNK_VERSION" "trunk-$TRUNK_VERSION" trunk --no-default-features
  npm_packages
  # Trunk builds offline.
  cargo fetch --locked --quiet
}

fuzz() {
  need cargo 'install Rust 1.95 or newer (rustup)'
  need c++ 'install g++: libFuzzer is compiled from source'
  crate_tool cargo-fuzz "$CARGO_FUZZ_VERSION" "cargo-fuzz-$CARGO_FUZZ_VERSION" cargo-fuzz
  cargo fetch --locked --quiet --manifest-path fuzz/Cargo.toml
}

for part in "$@"; do "$part"; done
