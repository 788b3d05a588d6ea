# Ports by variable: make run PORT=9090 (also API_PORT, KEYCLOAK_PORT, DATABASE_PORT). Without demo data: DEMO=false make run
SHELL := bash
.DEFAULT_GOAL := help
.PHONY: help run test dev format client reset bench mutation torture proxied images

help: ## Print these lines
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# Ctrl-C and SIGTERM (130, 143) are how it is meant to end: make is not to call it an error.
run: ## Build what is stale, start everything and print the address; Ctrl-C stops it
	@trap : INT; { .ci/build && backend/local-stack/start.sh; } || [[ $$? = @(130|143) ]]

test: ## Run every check: format, lint, unit, API, contract, end to end
	@.ci/test

dev: ## Start everything with live reload of backend and frontend
	@trap : INT; .ci/dev || [[ $$? = @(130|143) ]]

format: ## Format Java and TypeScript
	@. .ci/toolchain && find_jdk && find_maven && find_node && npm_packages && \
		mvn -q -B -Pclients spotless:apply && npm --prefix frontend run --silent format

client: ## Generate the SPA's client from openapi.yaml
	@. .ci/toolchain && find_node && npm_packages && npm --prefix frontend run --silent client

bench: ## Measure speed as ratios, on ten thousand and a million decisions (about 20 minutes)
	@.ci/build
	@npm --prefix frontend run --silent bench

mutation: ## Plant faults in figures, import parsing and access; tell how many the tests notice (about 10 minutes)
	@.ci/mutation

torture: ## Kill, starve and flood the stack, and tell what came of it (about 30 minutes)
	@.ci/build
	@. .ci/toolchain && find_jdk && npm --prefix frontend run --silent torture

# With ONLY=web-server the tests of that file alone.
proxied: ## Run the end-to-end tests as in production: behind nginx, two processes of the API (about 10 minutes)
	@. .ci/toolchain && find_nginx && find_chromium && .ci/build && \
		E2E_WEB_SERVER=nginx npm --prefix frontend run --silent e2e -- $(ONLY)

images: ## Do the Dockerfiles' build steps without a container engine (about 3 minutes)
	@. .ci/toolchain && find_jdk && find_maven && find_node && npm_packages && \
		npm --prefix frontend run --silent images

reset: ## Empty the local data under .local
	@.ci/build backend
	@backend/local-stack/start.sh --reset
