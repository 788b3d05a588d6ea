package se.serviceprogram.web;

import io.opentelemetry.api.trace.Span;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every reply says which trace it belongs to (W3C Trace Context; profile SPA.04). */
class TraceReply {

    static final String HEADER = "traceparent";

    @ServerResponseFilter
    void addTraceparent(ContainerResponseContext response) {
        traceparent().ifPresent(value -> response.getHeaders().putSingle(HEADER, value));
    }

    static Optional<String> traceparent() {
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? Optional.of("00-" + span.getTraceId() + "-" + span.getSpanId() + (span.isSampled() ? "-01" : "-00"))
                : Optional.empty();
    }
}
