package se.serviceprogram.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.programme.ProgrammeRef;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Versioned;

/** An action plan as it is read, with the decisions that adopted it. */
public record ActionPlanView(
        UUID id,
        int version,
        ProgrammeRef programme,
        int year,
        int planVersion,
        String title,
        @Nullable String registryNumber,
        @Nullable String description,
        ActionPlanStatus status,
        List<ActionPlanAdoptionView> adoptions,
        int measureCount,
        @JsonProperty("_links") List<Link> links)
        implements Versioned {

    static ActionPlanView of(ActionPlan plan, int measureCount, List<Link> links) {
        return new ActionPlanView(
                plan.id(),
                plan.version(),
                ProgrammeRef.of(plan.programme()),
                plan.year(),
                plan.planVersion(),
                plan.title(),
                plan.registryNumber(),
                plan.description(),
                plan.status(),
                plan.adoptions().stream().map(ActionPlanAdoptionView::of).toList(),
                measureCount,
                links);
    }
}
