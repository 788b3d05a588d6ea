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
    /** Not started: what it kept is deleted. */
    RESET;

    static Mode of(List<String> arguments) {
        if (arguments.size() == 2 && arguments.getFirst().equals("--e2e")) {
            return E2E;
        }
        return switch (String.join(" ", arguments)) {
            case "" -> RUN;
            case "--dev" -> DEV;
            case "--reset" -> RESET;
            default -> throw new StackException("Usage: start.sh [--dev | --reset | --e2e FILE]");
        };
    }
}
