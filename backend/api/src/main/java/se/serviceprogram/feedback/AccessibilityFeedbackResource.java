package se.serviceprogram.feedback;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.serviceprogram.web.CallBudget;
import se.serviceprogram.web.CallerAddress;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/** Takes feedback from anybody: the one operation that writes without a token. Few are taken from one address. */
@Path("/accessibility-feedback")
@RunOnVirtualThread
class AccessibilityFeedbackResource {

    private static final Duration PERIOD = Duration.ofHours(1);
    private static final int MOST_CALLERS = 10_000;

    @Inject
    AccessibilityFeedbackStore store;

    @Inject
    CurrentVertxRequest current;

    @Inject
    Clock clock;

    @ConfigProperty(name = "serviceprogram.limits.feedback-per-hour")
    int limit;

    private CallBudget budget;

    @PostConstruct
    void start() {
        budget = new CallBudget(limit, PERIOD, MOST_CALLERS, clock);
    }

    @POST
    @PermitAll
    public void createAccessibilityFeedback(@Valid @NotNull AccessibilityFeedback feedback) {
        var answer = budget.take(CallerAddress.of(current.getCurrent().request()));
        if (!answer.allowed()) {
            throw new ProblemException(ProblemType.TOO_MANY_REQUESTS, "too-many-requests").retryAfter(answer.pause());
        }
        store.add(feedback);
    }
}
