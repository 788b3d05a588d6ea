package se.serviceprogram.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.NoPersonalNumber;
import se.serviceprogram.web.Years;

/** What is said of an action plan when it is created or changed; its programme stays the same. */
public record ActionPlanInput(
        @NotNull UUID programmeId,
        @NotNull @Min(Years.FIRST) @Max(Years.LAST) Integer year,
        @Nullable @NoPersonalNumber @Size(max = 50) String registryNumber,
        @Nullable @NoPersonalNumber @Size(max = 20000) String description,
        @Nullable ActionPlanStatus status) {

    /** The current values of a plan, as a change starts from them. */
    static ActionPlanInput of(ActionPlan plan) {
        return new ActionPlanInput(
                plan.programme().id(), plan.year(), plan.registryNumber(), plan.description(), plan.status());
    }
}
