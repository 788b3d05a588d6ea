package se.serviceprogram.web;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The only exception features throw: a kind of problem, a message of {@link Messages} and what it is about. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final Text detail;
    private final transient List<PlacedText> errors;
    private @Nullable Duration retryAfter;

    /** A message key with its arguments; put into words in the reader's language when it is answered. */
    public record Text(String key, Object... arguments) {}

    /** A message with its place in the request: pointer (starts with {@code #/}), parameter name, or empty for none. */
    public record PlacedText(String place, Text text) {}

    public ProblemException(ProblemType type, String messageKey, Object... arguments) {
        this(type, new Text(messageKey, arguments), List.of());
    }

    public ProblemException(ProblemType type, Text detail, List<PlacedText> errors) {
        super(type.slug() + ": " + detail.key());
        this.type = type;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    public static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND, "not-found.row");
    }

    /** Bad input at one place of the body; the pointer starts with {@code #/}. */
    public static ProblemException invalid(String pointer, String messageKey, Object... arguments) {
        return new ProblemException(
                ProblemType.INVALID_INPUT,
                new Text("invalid-input"),
                List.of(new PlacedText(pointer, new Text(messageKey, arguments))));
    }

    /** Bad input in one query or path parameter. */
    public static ProblemException invalidParameter(String parameter, String messageKey, Object... arguments) {
        return new ProblemException(
                ProblemType.INVALID_INPUT,
                new Text("invalid-parameter", parameter),
                List.of(new PlacedText(parameter, new Text(messageKey, arguments))));
    }

    /** When it is worth trying again, for what passes by itself. */
    public ProblemException retryAfter(Duration wait) {
        retryAfter = wait;
        return this;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    public ProblemType type() {
        return type;
    }

    public Text detail() {
        return detail;
    }

    public List<PlacedText> errors() {
        return errors;
    }
}
