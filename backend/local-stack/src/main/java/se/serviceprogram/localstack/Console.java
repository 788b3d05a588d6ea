package se.serviceprogram.localstack;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** The lines that the person at the terminal reads. */
final class Console {

    /** UTF-8 whatever the locale: the names are Swedish. */
    private static final PrintStream TERMINAL = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Console() {}

    static void say(String line) {
        TERMINAL.println(line);
    }

    /** A step that is done, and how long it took. */
    static void done(String what, Instant start) {
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        say(String.format(Locale.ROOT, "  %-60s %5.1f s", what, seconds));
    }
}
