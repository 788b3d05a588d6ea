package se.serviceprogram.web;

import java.net.URI;
import java.util.Locale;

/** The kinds of error this API answers with (RFC 9457). The slugs are listed once, in openapi.yaml, and never change. */
public enum ProblemType {
    INVALID_INPUT(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    UNKNOWN_ORGANISATION(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    DUPLICATE(409),
    IN_USE(409),
    ILLEGAL_TRANSITION(409),
    LOCKED(409),
    IMPORT_HAS_ERRORS(409),
    IMPORT_OUTDATED(409),
    CONCURRENT_CHANGE(409),
    STALE_VERSION(412),
    PAYLOAD_TOO_LARGE(413),
    URI_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    VERSION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    NOT_IMPLEMENTED(501),
    UNAVAILABLE(503);

    private static final String BASE = "https://serviceprogram.example.se/problems/";

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Stable code in kebab case, the last segment of {@link #uri()}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public URI uri() {
        return URI.create(BASE + slug());
    }
}
