package se.serviceprogram.web;

import io.opentelemetry.api.trace.Span;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every reply says which trace it belongs to (W3C Trace Context; profile SPA.04). */
class TraceReply {

    @ServerResponseFilter
    void addTraceparent(ContainerResponseContext response) {
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            response.getHeaders()
                    .putSingle("traceparent", traceparent(span.getTraceId(), span.getSpanId(), span.isSampled()));
        }
    }

    static String traceparent(String traceId, String spanId, boolean sampled) {
        return "00-" + traceId + "-" + spanId + (sampled ? "-01" : "-00");
    }
}
