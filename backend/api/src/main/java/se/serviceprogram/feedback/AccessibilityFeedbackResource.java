package se.serviceprogram.feedback;

import static se.serviceprogram.access.Right.ADMINISTRATION_READ;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.serviceprogram.web.CallBudget;
import se.serviceprogram.web.CallerAddress;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Page;
import se.serviceprogram.web.PageRequest;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/**
 * Takes feedback from anybody: the one operation that writes without a token. Few are taken from one address. It belongs
 * to no region, so the administrators of every region read it.
 */
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

    @Inject
    Links links;

    @ConfigProperty(name = "serviceprogram.limits.feedback-per-hour")
    int limit;

    private CallBudget budget;

    @PostConstruct
    void start() {
        budget = new CallBudget(limit, PERIOD, MOST_CALLERS, clock);
    }

    @GET
    @PermissionsAllowed(ADMINISTRATION_READ)
    public Page<ReceivedFeedback> listAccessibilityFeedback(@BeanParam PageRequest request) {
        return store.listing().page(request, links);
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
