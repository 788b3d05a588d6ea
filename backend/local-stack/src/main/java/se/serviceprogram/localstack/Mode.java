package se.serviceprogram.localstack;

import java.util.List;

/** What the stack is started for. */
enum Mode {
    /** The built product, its data kept: {@code make run}. */
    RUN,
    /** Both sides reload what is edited: {@code make dev}. */
    DEV,
    /** The built product on free ports with an empty database: end-to-end tests. */
    E2E,
    /** The same, as in production: nginx by its own configuration, before two processes of the API. */
    E2E_NGINX,
    /** As that, but it goes on when a part of it ends: whoever kills the parts starts them again. */
    TORTURE,
    /** Not started: what it kept is deleted. */
    RESET;

    static Mode of(List<String> arguments) {
        if (arguments.size() == 2) {
            return switch (arguments.getFirst()) {
                case "--e2e" -> E2E;
                case "--e2e-nginx" -> E2E_NGINX;
                case "--torture" -> TORTURE;
                default -> throw usage();
            };
        }
        return switch (String.join(" ", arguments)) {
            case "" -> RUN;
            case "--dev" -> DEV;
            case "--reset" -> RESET;
            default -> throw usage();
        };
    }

    boolean isTest() {
        return this == E2E || hasNginx();
    }

    boolean hasNginx() {
        return this == E2E_NGINX || this == TORTURE;
    }

    private static StackException usage() {
        return new StackException("Usage: start.sh [--dev | --reset | --e2e FILE | --e2e-nginx FILE | --torture FILE]");
    }
}
