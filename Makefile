# Everything a fresh machine needs, and nothing else by hand. `make run` and `make test` set up,
# build and go.

SHELL := /bin/sh
PREFIX ?= /usr/local
SHARE = $(DESTDIR)$(PREFIX)/share
SWIFT ?= swift
DEBUG_FLAGS := --scratch-path .build/debug-tree
# Types are named by code that knows their conformances, not found by name among all there are when
# the program starts; libraries are not looked for beside the program.
RELEASE_FLAGS := -c release --static-swift-stdlib --disable-local-rpath \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
ASSAY := .build/release/assay

NEEDED := git ca-certificates libncursesw5-dev libsqlite3-dev libsodium-dev
NEEDED_FOR_TESTS := libvterm-dev tmux strace mandoc python3
NEEDED_FOR_BENCH := tig kakoune python3

.PHONY: run test build install format format-check lint docs bench torture storm-sanitized \
  storm-planted ci setup setup-tests setup-bench clean

run: build
	@if [ -t 0 ] && [ -t 1 ]; then exec $(ASSAY); else sh .ci/example; fi

build: setup
	$(SWIFT) build $(RELEASE_FLAGS) --product assay

test: setup-tests build
	$(SWIFT) test $(DEBUG_FLAGS)

setup:
	@sh .ci/packages $(NEEDED)

setup-tests:
	@sh .ci/packages $(NEEDED) $(NEEDED_FOR_TESTS)

setup-bench:
	@sh .ci/packages $(NEEDED) $(NEEDED_FOR_BENCH)

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/assay $(SHARE)/man/man1 \
	  $(SHARE)/bash-completion/completions $(SHARE)/zsh/site-functions \
	  $(SHARE)/fish/vendor_completions.d
	install -m 755 $(ASSAY) $(DESTDIR)$(PREFIX)/bin/assay
	install -m 644 Sources/assay/Rehearsal/rehearsal.yaml $(SHARE)/assay/
	install -m 644 Docs/assay.1 $(SHARE)/man/man1/assay.1
	install -m 644 Docs/completions/assay.bash $(SHARE)/bash-completion/completions/assay
	install -m 644 Docs/completions/_assay $(SHARE)/zsh/site-functions/_assay
	install -m 644 Docs/completions/assay.fish $(SHARE)/fish/vendor_completions.d/assay.fish
	rm -rf $(SHARE)/assay/protocols.new
	cp -R Protocols $(SHARE)/assay/protocols.new
	rm -rf $(SHARE)/assay/protocols
	mv $(SHARE)/assay/protocols.new $(SHARE)/assay/protocols

format:
	$(SWIFT) format -i -r Package.swift Sources Tests

format-check:
	$(SWIFT) format lint --strict -r Package.swift Sources Tests

lint: build
	$(ASSAY) protocol lint --strict Protocols

# Keys, manual page, completions and the manual's screens, from the program itself.
docs: setup-tests
	ASSAY_RECORD=1 $(SWIFT) test $(DEBUG_FLAGS) --filter DocsTests

bench: setup-bench build
	$(SWIFT) build $(RELEASE_FLAGS) --product assay-bench
	python3 Tests/Benchmarks/bench.py $(BENCH_FLAGS)

torture: setup-tests build
	ASSAY_TORTURE=1 $(SWIFT) test $(DEBUG_FLAGS) --filter Torture
	cd Tests/StormAlone && ASSAY_STORM_STEPS=1000000 $(SWIFT) test -c release \
	  -Xswiftc -enable-testing --scratch-path ../../.build/storm-optimised

# A short storm of keys under the address sanitizer, and bugs planted for it to find.
storm-sanitized:
	cd Tests/StormAlone && ASAN_OPTIONS=detect_leaks=0 ASSAY_STORM_STEPS=4000 $(SWIFT) test \
	  --sanitize=address --scratch-path ../../.build/storm-sanitized

storm-planted:
	Tests/StormAlone/planted

ci: format-check test lint storm-sanitized

clean:
	rm -rf .build
