package se.serviceprogram.measure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.actor.Actor;
import se.serviceprogram.plan.ActionPlanRef;
import se.serviceprogram.programme.PriorityAreaRef;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Ref;
import se.serviceprogram.web.Versioned;

/** A measure as it is read. */
public record MeasureView(
        UUID id,
        int version,
        ActionPlanRef actionPlan,
        PriorityAreaRef priorityArea,
        String number,
        String title,
        @Nullable String description,
        @Nullable Ref responsible,
        List<Ref> participants,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String funding,
        String status,
        @Nullable String statusComment,
        List<String> supportForms,
        List<String> activityKinds,
        List<GoalView> goals,
        boolean draft,
        Instant updatedAt,
        @JsonProperty("_links") List<Link> links)
        implements Versioned {

    static MeasureView of(Measure measure, List<Link> links) {
        var responsible = measure.responsible();
        return new MeasureView(
                measure.id(),
                measure.version(),
                ActionPlanRef.of(measure.actionPlan()),
                PriorityAreaRef.of(measure.priorityArea()),
                measure.number(),
                measure.title(),
                measure.description(),
                responsible == null ? null : responsible.reference(),
                measure.participants().stream().map(Actor::reference).toList(),
                measure.startsOn(),
                measure.endsOn(),
                measure.funding(),
                measure.status(),
                measure.statusComment(),
                measure.supportForms(),
                measure.activityKinds(),
                measure.goals().stream().map(GoalView::of).toList(),
                measure.isDraft(),
                measure.updatedAt(),
                links);
    }
}
