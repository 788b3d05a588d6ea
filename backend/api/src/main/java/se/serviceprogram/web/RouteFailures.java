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

    @Inject
    ObjectMapper json;

    void install(@Observes Router router) {
        IntStream.of(400, 404, 405, 406, 408, 413, 414, 415, 431, 500, 501, 503)
                .forEach(status -> router.errorHandler(status, context -> answer(context, status)));
    }

    void lastResort(@Observes Router router) {
        router.route("/*").order(Integer.MAX_VALUE).handler(context -> answer(context, 404));
    }

    private void answer(RoutingContext context, int status) {
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
        try {
            response.setStatusCode(type.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Content-Language", locale.toLanguageTag())
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
