package se.serviceprogram.web;

import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns away (503, at once) what comes while as many calls as the service can hold are at work. Each of them keeps its
 * request in memory and waits for one of a few database connections: more would only wait longer, and in the end take
 * the memory of all. Who sends a body slowly gives the place up until the body is whole ({@link SlowBodies}), and then
 * needs one again. Each replica counts for itself.
 */
@ApplicationScoped
class Crowding {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String CALL = Crowding.class.getName();

    @ConfigProperty(name = "serviceprogram.limits.calls-at-once")
    int most;

    @Inject
    RouteFailures failures;

    private final AtomicInteger atWork = new AtomicInteger();

    /** Before anything that costs, but after the headers of every reply and the watch over bodies: refused calls have them too. */
    void install(@Observes Router router) {
        router.route("/serviceprogram/*").order(ResponseHeaders.FIRST + 3).handler(this::admit);
    }

    private void admit(RoutingContext context) {
        if (atWork.incrementAndGet() > most) {
            atWork.decrementAndGet();
            context.response().putHeader("Retry-After", Long.toString(PAUSE.toSeconds()));
            failures.answer(context, ProblemType.UNAVAILABLE.status());
            return;
        }
        var call = new Call();
        context.put(CALL, call);
        // Not the route's own end handler: it is not told of callers who go away before their answer.
        QuarkusRequestWrapper.get(context.request()).addRequestDoneHandler(done -> call.end());
        context.next();
    }

    /** The one that was let in with this context. */
    static Call of(RoutingContext context) {
        return Objects.requireNonNull(context.get(CALL));
    }

    /** A sender keeps the call waiting for long: others may have its place meanwhile, if it was let in and has one. */
    static void giveUp(RoutingContext context) {
        Call call = context.get(CALL);
        if (call != null) {
            call.giveUp();
        }
    }

    /** What a call has: a place, one that others may take while its body is awaited, none for now, or none any more. */
    private enum Place {
        HELD,
        LENT,
        GIVEN_UP,
        LEFT
    }

    /** A call that was let in, with its place. */
    final class Call {

        private final AtomicReference<Place> place = new AtomicReference<>(Place.HELD);

        /** From here to the body's end it is the sender who is waited for, and nobody else. */
        void awaitBody() {
            place.compareAndSet(Place.HELD, Place.LENT);
        }

        private void giveUp() {
            if (place.compareAndSet(Place.LENT, Place.GIVEN_UP)) {
                atWork.decrementAndGet();
            }
        }

        /** The body is whole and the work begins, for which there must be a place as for any other call. */
        void bodyHasCome() {
            if (place.compareAndSet(Place.LENT, Place.HELD) || place.get() != Place.GIVEN_UP) {
                return;
            }
            if (atWork.incrementAndGet() > most) {
                atWork.decrementAndGet();
                throw new ProblemException(ProblemType.UNAVAILABLE, ProblemType.UNAVAILABLE.slug()).retryAfter(PAUSE);
            }
            if (!place.compareAndSet(Place.GIVEN_UP, Place.HELD)) {
                atWork.decrementAndGet(); // its caller has gone away meanwhile
            }
        }

        private void end() {
            var last = place.getAndSet(Place.LEFT);
            if (last == Place.HELD || last == Place.LENT) {
                atWork.decrementAndGet();
            }
        }
    }
}
