package se.serviceprogram.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Refuses who calls too often (429): a person or machine client by its token, everybody else – without a token or with
 * one that is not valid – by address. Each replica counts for itself.
 */
@ApplicationScoped
class RateLimits {

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final int MOST_CALLERS = 50_000;

    /** After quarkus-oidc has prepared the sign-in (-200), before anything is answered. */
    private static final int AFTER_SIGN_IN = -150;

    private static final BiConsumer<RoutingContext, Throwable> LEAVE_TO_THE_ENDPOINT = (context, failure) -> {};

    @ConfigProperty(name = "serviceprogram.limits.client-per-minute")
    int clientLimit;

    @ConfigProperty(name = "serviceprogram.limits.address-per-minute")
    int addressLimit;

    @Inject
    Clock clock;

    @Inject
    RouteFailures failures;

    private CallBudget clients;
    private CallBudget addresses;

    @PostConstruct
    void start() {
        clients = new CallBudget(clientLimit, PERIOD, MOST_CALLERS, clock);
        addresses = new CallBudget(addressLimit, PERIOD, MOST_CALLERS, clock);
    }

    void install(@Observes Router router) {
        router.route("/serviceprogram/*").order(AFTER_SIGN_IN).handler(this::limit);
    }

    private void limit(RoutingContext context) {
        // Without this Quarkus would answer a failed sign-in itself, also where none is needed.
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, LEAVE_TO_THE_ENDPOINT);
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .subscribe()
                .with(identity -> count(context, identity), failure -> failed(context, failure));
    }

    private void count(RoutingContext context, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            // The SPA's client is everybody's: its users are told apart.
            var caller = token.getClaim("azp") + " " + token.getSubject();
            answer(context, "client", clientLimit, clients.take(caller));
        } else {
            countAddress(context);
        }
    }

    /** Whoever cannot be told apart because the identity provider is away has not called too often. */
    private void failed(RoutingContext context, Throwable failure) {
        if (failure instanceof ProblemException problem && problem.type() == ProblemType.UNAVAILABLE) {
            context.next();
        } else {
            countAddress(context);
        }
    }

    private void countAddress(RoutingContext context) {
        answer(context, "address", addressLimit, addresses.take(CallerAddress.of(context.request())));
    }

    /** Headers as in the IETF draft "RateLimit header fields for HTTP", and Retry-After (RFC 9110). */
    private void answer(RoutingContext context, String policy, int limit, CallBudget.Answer answer) {
        var seconds = secondsOf(answer.pause());
        context.response()
                .putHeader("RateLimit-Policy", "\"%s\";q=%s;w=%s".formatted(policy, limit, PERIOD.toSeconds()))
                .putHeader("RateLimit", "\"%s\";r=%s;t=%s".formatted(policy, answer.remaining(), seconds));
        if (answer.allowed()) {
            context.next();
        } else {
            context.response().putHeader("Retry-After", Long.toString(seconds));
            failures.answer(context, ProblemType.TOO_MANY_REQUESTS.status());
        }
    }

    /** Whole seconds, rounded up: who waits so long is not refused again. */
    static long secondsOf(Duration wait) {
        return wait.plusNanos(999_999_999).toSeconds();
    }
}
