package se.serviceprogram.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/** Files of the repository as text, and single figures in them: what is said in two places is held to be the same. */
final class RepositoryText {

    private static final Path ROOT = Path.of("../..");

    private RepositoryText() {}

    static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the pattern's first group finds first. */
    static String first(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing like " + pattern))
                .group(1);
    }

    /** A setting of the API, as the image has it. */
    static String setting(String property) {
        return first(
                "(?m)^" + Pattern.quote(property) + "=(.+)$",
                text("backend/api/src/main/resources/application.properties"));
    }

    /** The connections that one process of the API holds at most. */
    static int connectionsOfTheApi() {
        return Integer.parseInt(setting("quarkus.datasource.jdbc.max-size"));
    }

    /** What nginx is told of this name, once for all or for the calls to the API. */
    static String ofNginx(String directive) {
        return first("(?m)^ +" + directive + " (\\S+);$", text("frontend/nginx/default.conf.template"));
    }

    /** Quarkus' 20S and 11M, nginx' 660s and the compose file's 1m. */
    static Duration time(String written) {
        return Duration.parse("PT" + written.toUpperCase(Locale.ROOT));
    }

    /** Megabytes, as the compose file, nginx and Kubernetes write them. */
    static int megabytes(String written) {
        return Integer.parseInt(first("^(\\d+)(?:m|M|Mi)$", written));
    }
}
