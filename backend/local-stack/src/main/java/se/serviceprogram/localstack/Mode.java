package se.serviceprogram.localstack;

/** What the stack is started for. */
enum Mode {
    /** The built product, its data kept: {@code make run}. */
    RUN,
    /** Both sides reload what is edited: {@code make dev}. */
    DEV,
    /** The built product on free ports with an empty database: end-to-end tests. */
    E2E
}
