# make site        builds the program, then the site in content/ into output/
# make pdf         builds the site with a PDF of each bulletin and report into .build/paper/
# make test        runs the tests
# make check-site  looks at the built site in a real browser, in light and dark, from 320 px up
# make bench       builds the same large sites with bantin and with Hugo, in turn, and prints the times
# make bench-instructions  counts the instructions of a small build by stage and prints them beside the recorded ones; with
#                  RECORD=1 it writes them down as the recorded ones
# Each installs what is missing; a Swift toolchain must be there (https://www.swift.org/install).

SOURCES = Sources Tests Package.swift
# A program that carries Swift's library with it starts faster; not every toolchain holds the library in that form.
STATIC = $(shell test -d "$$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')_static" \
	&& echo --static-swift-stdlib)
# For .ci/run.
TEST_FLAGS =

.PHONY: site pdf test check-site bench bench-instructions format lint clean requirements

site: requirements
	@swift build -c release --product bantin $(STATIC)
	@.build/release/bantin build .

pdf:
	@.ci/require pdf
	@swift build -c release --product bantin $(STATIC)
	@PATH="$(CURDIR)/.build/weasyprint/bin:$$PATH" .build/release/bantin build . --pdf --output .build/paper

test: requirements
	@.ci/require tests
	@swift test $(TEST_FLAGS)

check-site: site
	@.ci/require site
	@.build/site-check/bin/python -B Tests/Site/check.py output

bench: requirements
	@swift build -c release --product bantin $(STATIC)
	@Tests/Benchmark/bench

bench-instructions:
	@.ci/require instructions
	@swift build -c release --product bantin $(STATIC)
	@python3 -B Tests/Benchmark/instructions.py .build/release/bantin $(if $(RECORD),--record)

format:
	@swift format -i -r $(SOURCES)

lint:
	@swift format lint -s -r $(SOURCES)

clean:
	@rm -rf .build

requirements:
	@.ci/require
