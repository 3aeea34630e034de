# What there is to do here; `make` alone prints it.
# The tools' versions stand here (wasm-bindgen's follows Cargo.lock); tools/setup.sh installs them.

export TRUNK_VERSION := 0.21.14
export CARGO_FUZZ_VERSION := 0.13.2
export GECKODRIVER_VERSION := 0.37.0
export SPLIT_VERSION := 0.2.4
export BINDGEN_VERSION := $(shell sed -n '/^name = "wasm-bindgen"$$/{n;s/version = "\(.*\)"/\1/p}' Cargo.lock)
export JIANYI_CACHE ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/jianyi
export PATH := $(JIANYI_CACHE)/trunk-$(TRUNK_VERSION)/bin:$(JIANYI_CACHE)/wasm-bindgen-$(BINDGEN_VERSION)/bin:$(JIANYI_CACHE)/wasm-split-$(SPLIT_VERSION)/bin:$(JIANYI_CACHE)/cargo-fuzz-$(CARGO_FUZZ_VERSION)/bin:$(JIANYI_CACHE)/geckodriver-$(GECKODRIVER_VERSION)/bin:$(CURDIR)/node_modules/.bin:$(PATH)

# Panic messages name files: without this the widget would carry the paths of whoever built it, those of the standard
# library too where its sources are installed.
# Expanded late: on a new machine the registry is not there before the setup.
CARGO_HOME ?= $(HOME)/.cargo
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS = $(foreach folder,$(wildcard $(CARGO_HOME)/registry/src/*) $(shell rustc --print sysroot)/lib/rustlib/src/rust $(CURDIR),--remap-path-prefix=$(folder)=)

# Trunk takes NO_COLOR for a yes or no and stops at the customary `1`.
unexport NO_COLOR

WASM := --target wasm32-unknown-unknown --features board,bench
DATA ?= static/sample/proposals.json
MAPPING ?=
PORT ?= 8080
RECORDS ?= 100000
ROUNDS ?= 9
STRICT ?=
SECONDS ?= 60
# A served build may hold anyone's data, so it never touches dist/.
SERVED := target/serve/$(PORT)

.DEFAULT_GOAL := help
.PHONY: help setup setup-build serve test fmt lint native contract snapshots dist e2e pictures size bench bench-data fuzz clean

help: ## print this
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | while IFS="$$(printf '\t')" read -r name text; do printf '  make %-10s %s\n' "$$name" "$$text"; done

setup: ## install what is missing (compiled tools go to a cache outside the checkout)
	@tools/setup.sh build browser

setup-build:
	@tools/setup.sh build

serve: setup-build ## show the sample at http://127.0.0.1:8080/, or another export: DATA=file.json MAPPING=mapping.json PORT=8081
	@for file in "$(DATA)" "$(MAPPING)"; do [ -z "$$file" ] || [ -f "$$file" ] || { echo "there is no file $$file"; exit 1; }; done
	@node -e 'require("net").createServer().on("error", () => { console.error("port $(PORT) is taken; choose another: make serve PORT=8081"); process.exit(1); }).listen($(PORT), "127.0.0.1", function () { this.close(); })'
	@JIANYI_DATA="$(DATA)" JIANYI_MAPPING="$(MAPPING)" trunk serve --release --dist $(SERVED) --port $(PORT)

test: ## everything: format, clippy, native tests, release build, browser tests
	@tools/check.sh

fmt: ## format the Rust sources
	cargo fmt --all

lint: ## format check and clippy, native and wasm, warnings denied
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets -- -D warnings
	cargo clippy --locked $(WASM) --lib --bin board --bin bench -- -D warnings

native: ## native tests
	cargo test --locked

contract: ## write the schemas and the page of fields in docs/ again
	JIANYI_BLESS=1 cargo test --locked --test contract

snapshots: ## store the pictures of panels as they are drawn now (read the difference before it is committed)
	JIANYI_BLESS=1 cargo test --locked --no-fail-fast

dist: setup-build ## the files a webmaster uploads, in dist/
	@env -u JIANYI_DATA -u JIANYI_MAPPING trunk build --release

e2e: setup ## browser tests on dist/, and tests of the tools (run `make dist` first)
	node --test --test-concurrency=2 --test-reporter=spec e2e/*.test.mjs tools/*.test.mjs

pictures: setup ## pictures of the built page with DATA, at four widths, light and dark, in target/pictures
	node e2e/pictures.mjs "$(DATA)" "$(MAPPING)"

size: setup ## bytes fetched until the first dashboard, against the budget (run `make dist` first)
	@node tools/size.mjs

bench: setup dist ## speed and memory of reading, against JSON.parse and crossfilter: RECORDS=100000 ROUNDS=9 STRICT=1
	@RECORDS=$(RECORDS) ROUNDS=$(ROUNDS) STRICT=$(STRICT) node benches/run.mjs

# Natively, for a quick look: cargo bench --locked --bench ingest
bench-data:
	@node benches/build.mjs $(RECORDS)

fuzz: ## any bytes for the readers, SECONDS=60 for each target (g++ is needed; not part of `make test`)
	@tools/setup.sh fuzz
	@tools/fuzz.sh $(SECONDS)

clean: ## remove what was built (the cache of tools stays)
	rm -rf target dist node_modules
