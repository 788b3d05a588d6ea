package se.serviceprogram.web;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * What it means to the caller that the database refused, whichever way it was asked: told by the SQL state, and by the
 * constraint's name as the migrations give it. Whoever loses a race meets one of these after every check has passed.
 */
final class DatabaseRefusals {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private DatabaseRefusals() {}

    /** Empty when the database refused nothing, or nothing that a caller can do anything about. */
    static Optional<ProblemException> in(Throwable thrown) {
        return causes(thrown)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(DatabaseRefusals::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ProblemException> of(SQLException refused) {
        if (refused instanceof PSQLException told) {
            return told.getSQLState() == null ? Optional.empty() : problem(told, told.getSQLState());
        }
        // The pool has no states, only words.
        var words = String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("acquisition timeout") || words.contains("pool is")
                ? Optional.of(away())
                : Optional.empty();
    }

    /** The transaction manager tells why a commit failed only beside its own exception. */
    private static Stream<Throwable> causes(Throwable thrown) {
        var inner = Stream.concat(Stream.ofNullable(thrown.getCause()), Arrays.stream(thrown.getSuppressed()));
        return Stream.concat(Stream.of(thrown), inner.flatMap(DatabaseRefusals::causes));
    }

    private static Optional<ProblemException> problem(PSQLException refused, String state) {
        return Optional.ofNullable(
                switch (state) {
                    case "23505" -> new ProblemException(ProblemType.DUPLICATE, duplicate(constraint(refused)));
                    case "23503" -> new ProblemException(ProblemType.IN_USE, "in-use");
                    // Serialization failure, deadlock, lock not to be had.
                    case "40001", "40P01", "55P03" ->
                        new ProblemException(ProblemType.CONCURRENT_CHANGE, "concurrent-change");
                    // Class 23: checks and missing values. Class 22: values that no column can hold, such as the
                    // character NUL.
                    default ->
                        state.startsWith("23") || state.startsWith("22")
                                ? new ProblemException(ProblemType.INVALID_INPUT, "invalid-input")
                                : isOfServer(state) ? away() : null;
                });
    }

    /**
     * What passes, or what those who run the server see to: no connection (08), no resources such as a full disk (53), the
     * server ends or begins or has cancelled the statement (57), it cannot read or write its files (58).
     */
    private static boolean isOfServer(String state) {
        return Stream.of("08", "53", "57", "58").anyMatch(state::startsWith);
    }

    private static ProblemException away() {
        return new ProblemException(ProblemType.UNAVAILABLE, "unavailable.database").retryAfter(PAUSE);
    }

    private static String duplicate(@Nullable String constraint) {
        var own = "duplicate." + constraint;
        return Messages.has(own) ? own : "duplicate";
    }

    private static @Nullable String constraint(PSQLException refused) {
        var told = refused.getServerErrorMessage();
        return told == null ? null : told.getConstraint();
    }
}
