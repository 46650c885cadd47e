# Everything a fresh machine needs, and nothing else by hand. `make run` and `make test` set up,
# build and go.

SHELL := /bin/sh
PREFIX ?= /usr/local
SWIFT ?= swift
DEBUG_FLAGS := --scratch-path .build/debug-tree
RELEASE_FLAGS := -c release --static-swift-stdlib
ASSAY := .build/release/assay

NEEDED := libncursesw5-dev libsqlite3-dev libsodium-dev
NEEDED_FOR_TESTS := libvterm-dev tmux strace
NEEDED_FOR_BENCH := tig kakoune python3

.PHONY: run test build install format format-check lint bench torture ci setup setup-tests \
  setup-bench clean

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
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/assay
	install -m 755 $(ASSAY) $(DESTDIR)$(PREFIX)/bin/assay
	install -m 644 Sources/assay/Rehearsal/rehearsal.yaml $(DESTDIR)$(PREFIX)/share/assay/
	cp -R Protocols $(DESTDIR)$(PREFIX)/share/assay/protocols.new
	rm -rf $(DESTDIR)$(PREFIX)/share/assay/protocols
	mv $(DESTDIR)$(PREFIX)/share/assay/protocols.new $(DESTDIR)$(PREFIX)/share/assay/protocols

format:
	$(SWIFT) format -i -r Package.swift Sources Tests Benchmarks

format-check:
	$(SWIFT) format lint --strict -r Package.swift Sources Tests Benchmarks

lint: build
	$(ASSAY) protocol lint --strict Protocols

bench: setup-bench build
	$(SWIFT) build $(RELEASE_FLAGS) --product assay-bench
	python3 Benchmarks/bench.py

torture: setup-tests build
	ASSAY_TORTURE=1 $(SWIFT) test $(DEBUG_FLAGS) --filter Torture

ci: format-check test lint

clean:
	rm -rf .build
