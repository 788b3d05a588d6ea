package se.serviceprogram.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;

/** Problems for what never reaches a resource: unknown paths, bodies or headers too large, a router's own refusals. */
@ApplicationScoped
class RouteFailures {

    /** Characters (UFN.05: an address over 2 048 is discouraged, and refused from here). */
    private static final int LONGEST_ADDRESS = 8192;

    /** Characters in all header names and values together. */
    private static final int LARGEST_HEADERS = 16_384;

    @Inject
    ObjectMapper json;

    void install(@Observes Router router) {
        IntStream.of(400, 404, 405, 406, 408, 413, 414, 415, 431, 500, 501, 503)
                .forEach(status -> router.errorHandler(status, context -> answer(context, status)));
    }

    /** The server itself reads much longer lines and headers than are allowed, so that the refusal can be a problem. */
    void refuseExcess(@Observes Router router) {
        router.route("/*").order(ResponseHeaders.FIRST + 2).handler(context -> {
            if (context.request().uri().length() > LONGEST_ADDRESS) {
                answer(context, 414);
            } else if (bodySize(context) > BodyLimit.BYTES) {
                context.response().putHeader("Connection", "close");
                context.response()
                        .endHandler(sent -> context.request().connection().close());
                answer(context, 413);
            } else if (headerSize(context) > LARGEST_HEADERS) {
                answer(context, 431);
            } else {
                context.next();
            }
        });
    }

    /** As announced; what is no number is left to the server to refuse. */
    private static long bodySize(RoutingContext context) {
        var announced = context.request().getHeader("Content-Length");
        return announced != null && announced.matches("[0-9]{1,18}") ? Long.parseLong(announced) : 0;
    }

    private static int headerSize(RoutingContext context) {
        var size = 0;
        for (var header : context.request().headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    void lastResort(@Observes Router router) {
        router.route("/*").order(Integer.MAX_VALUE).handler(context -> answer(context, 404));
    }

    void answer(RoutingContext context, int status) {
        var response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        var type = HttpStatuses.typeOf(status);
        var locale = Messages.preferred(context.request().getHeader("Accept-Language"));
        var problem = new Problem(
                type.uri(),
                Messages.say(locale, "title." + type.slug()),
                type.status(),
                Messages.say(locale, type.slug()),
                context.request().path(),
                type.slug(),
                List.of(),
                Problems.traceId());
        TraceReply.traceparent().ifPresent(value -> response.putHeader(TraceReply.HEADER, value));
        try {
            response.setStatusCode(type.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Content-Language", locale.toLanguageTag())
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        // Nobody reads the body of a call that is refused, and until it has come the connection carries no other.
        context.request().resume();
    }
}
