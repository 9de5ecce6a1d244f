# The front door. `make help` lists the verbs.
SHELL := /bin/bash
.DEFAULT_GOAL := help
DEMO_DATA := .build/demo

help: ## List the verbs
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 10

setup: ## Install what is missing (Debian packages, with sudo where not root; a model)
	@Scripts/setup

build: setup ## Build; the program is .build/release/dinnerpeople
	swift build -c release --explicit-target-dependency-import-check error --product dinnerpeople-media
	swift build -c release --explicit-target-dependency-import-check error --product dinnerpeople

demo: build ## Make a recipe of the sample video, and show where the time went
	@rm -rf $(DEMO_DATA)
	.build/release/dinnerpeople process Samples/*.mp4 --local --data $(DEMO_DATA)

test: setup ## Run every test
	@Scripts/test

check: setup ## What to run before a commit: format, warnings, imports, tests
	swift format lint --strict --recursive --configuration .swift-format Package.swift Sources Tests
	@$(MAKE) --no-print-directory test

fmt: ## Format the code
	swift format -i --recursive --configuration .swift-format Package.swift Sources Tests

bench: build ## Print the project's figures beside the reference commands'
	@Scripts/setup evaluation
	swift build -c release --product benchmarks
	.build/release/benchmarks all

soak: build ## The long load and failure runs at full length, about three hours
	@Scripts/setup evaluation
	swift build -c release --product benchmarks
	.build/release/benchmarks speed --soak
	.build/release/benchmarks endurance
	Scripts/check-api 1000 .build/release/dinnerpeople
	DINNERPEOPLE_SOAK=1 Scripts/test --no-parallel --filter "(Kill|FrozenService|ClockJump|DinnerPeopleTests.DiskTrouble)Tests"

eval: build ## Score recipes of the evaluation cases, by rules and a configured text model, of videos, and search
	@Scripts/setup evaluation
	swift build -c release --product benchmarks
	.build/release/benchmarks recipes --model
	.build/release/benchmarks fidelity
	.build/release/benchmarks moments
	.build/release/benchmarks copies

clean: ## Remove what was built
	rm -rf .build Evaluation/videos Evaluation/clips

.PHONY: help setup build demo test check fmt bench soak eval clean
