package se.serviceprogram.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one error body (RFC 9457): flat, in the reader's language, with the places in the request that caused it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        String code,
        List<Finding> errors,
        @Nullable String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One fault and where it stands: a JSON pointer into the body, or the name of a query, path or header parameter.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Finding(
            @Nullable String pointer, @Nullable String parameter, String code, String detail) {

        public static Finding inBody(String pointer, String code, String detail) {
            return new Finding(pointer, null, code, detail);
        }

        public static Finding inParameter(String parameter, String code, String detail) {
            return new Finding(null, parameter, code, detail);
        }
    }
}
