package se.serviceprogram.web;

import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns away (503, at once) what comes while as many calls as the service can hold are at work. Each of them keeps its
 * request in memory and waits for one of a few database connections: more would only wait longer, and in the end take
 * the memory of all. Each replica counts for itself.
 */
@ApplicationScoped
class Crowding {

    private static final String PAUSE_SECONDS = "1";
    private static final String PLACE = Crowding.class.getName();

    @ConfigProperty(name = "serviceprogram.limits.calls-at-once")
    int most;

    @Inject
    RouteFailures failures;

    private final AtomicInteger atWork = new AtomicInteger();

    /** Before anything that costs, but after the headers that every reply has. */
    void install(@Observes Router router) {
        router.route("/serviceprogram/*").order(ResponseHeaders.FIRST + 2).handler(this::admit);
    }

    private void admit(RoutingContext context) {
        if (atWork.incrementAndGet() > most) {
            atWork.decrementAndGet();
            context.response().putHeader("Retry-After", PAUSE_SECONDS);
            failures.answer(context, ProblemType.UNAVAILABLE.status());
            return;
        }
        context.put(PLACE, new AtomicBoolean(true));
        // Not the route's own end handler: it is not told of callers who go away before their answer.
        QuarkusRequestWrapper.get(context.request()).addRequestDoneHandler(done -> leave(context));
        context.next();
    }

    /** The call no longer takes a place: it has ended, or it is its sender who keeps it waiting. */
    void leave(RoutingContext context) {
        AtomicBoolean place = context.get(PLACE);
        if (place != null && place.getAndSet(false)) {
            atWork.decrementAndGet();
        }
    }
}
