package se.serviceprogram.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.plan.ActionPlanRef;
import se.serviceprogram.programme.PriorityAreaRef;
import se.serviceprogram.web.ListRequest;
import se.serviceprogram.web.Ref;

/** A measure in a list. */
public record MeasureSummary(
        UUID id,
        int version,
        ActionPlanRef actionPlan,
        PriorityAreaRef priorityArea,
        String number,
        String title,
        @Nullable Ref responsible,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String status,
        List<String> supportForms,
        List<GoalView> goals,
        Instant updatedAt) {

    /** The row as the list's query gives it, with the support forms as a comma list. */
    public MeasureSummary(
            UUID id,
            int version,
            UUID planId,
            int year,
            UUID areaId,
            int areaNumber,
            String areaShortTitle,
            String number,
            String title,
            @Nullable UUID responsibleId,
            @Nullable String responsibleName,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String status,
            @Nullable String supportForms,
            Instant updatedAt) {
        this(
                id,
                version,
                ActionPlanRef.of(planId, year),
                new PriorityAreaRef(areaId, areaNumber, areaShortTitle),
                number,
                title,
                Ref.of(responsibleId, responsibleName),
                startsOn,
                endsOn,
                status,
                ListRequest.values(supportForms),
                List.of(),
                updatedAt);
    }

    MeasureSummary withGoals(List<GoalView> ofMeasure) {
        return new MeasureSummary(
                id,
                version,
                actionPlan,
                priorityArea,
                number,
                title,
                responsible,
                startsOn,
                endsOn,
                status,
                supportForms,
                ofMeasure,
                updatedAt);
    }
}
