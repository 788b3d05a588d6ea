package se.serviceprogram.web;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends a request (408) whose body only trickles in: after the first while it must have come at a kilobyte a second, which
 * the slowest telephone line gives. A byte now and then would otherwise hold its connection for days.
 */
@ApplicationScoped
class SlowBodies {

    private static final int BYTES_PER_SECOND = 1000;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    @ConfigProperty(name = "serviceprogram.limits.slow-body")
    Duration grace;

    @Inject
    Vertx vertx;

    @Inject
    RouteFailures failures;

    void install(@Observes Router router) {
        router.route("/*").order(ResponseHeaders.FIRST + 1).handler(context -> {
            if (hasBody(context.request())) {
                watch(context);
            }
            context.next();
        });
    }

    /** Also after an answer that did not need the body, a refusal above all: the connection stays open for the rest of it. */
    private void watch(RoutingContext context) {
        var request = context.request();
        var begin = System.nanoTime();
        vertx.setPeriodic(BETWEEN_LOOKS.toMillis(), look -> {
            var elapsed = Duration.ofNanos(System.nanoTime() - begin);
            if (request.isEnded() || context.response().closed()) {
                vertx.cancelTimer(look);
                return;
            }
            // Who sends slowly keeps nobody else out. Only what is being read: a body that nobody reads yet waits for
            // us.
            Crowding.giveUp(context);
            if (elapsed.compareTo(grace) > 0 && request.bytesRead() < BYTES_PER_SECOND * elapsed.toSeconds()) {
                vertx.cancelTimer(look);
                end(context);
            }
        });
    }

    /** The rest of the body is not waited for: the connection ends with the answer. */
    private void end(RoutingContext context) {
        var connection = context.request().connection();
        if (context.response().ended() || context.response().headWritten()) {
            connection.close();
            return;
        }
        context.response().putHeader("Connection", "close").endHandler(sent -> connection.close());
        failures.answer(context, ProblemType.REQUEST_TIMEOUT.status());
    }

    static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return request.getHeader("Transfer-Encoding") != null || (length != null && !length.equals("0"));
    }
}
