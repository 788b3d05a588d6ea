package se.serviceprogram.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * What it means to the caller that the database refused, whichever way it was asked: told by the SQL state, and by the
 * constraint's name as the migrations give it. Whoever loses a race meets one of these after every check has passed.
 */
final class DatabaseRefusals {

    private DatabaseRefusals() {}

    /** Empty when the database refused nothing, or nothing that a caller can do anything about. */
    static Optional<ProblemException> in(Throwable thrown) {
        return causes(thrown)
                .filter(PSQLException.class::isInstance)
                .map(PSQLException.class::cast)
                .filter(refused -> refused.getSQLState() != null)
                .map(DatabaseRefusals::problem)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The transaction manager tells why a commit failed only beside its own exception. */
    private static Stream<Throwable> causes(Throwable thrown) {
        var inner = Stream.concat(Stream.ofNullable(thrown.getCause()), Arrays.stream(thrown.getSuppressed()));
        return Stream.concat(Stream.of(thrown), inner.flatMap(DatabaseRefusals::causes));
    }

    private static Optional<ProblemException> problem(PSQLException refused) {
        var state = refused.getSQLState();
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
                                : null;
                });
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
