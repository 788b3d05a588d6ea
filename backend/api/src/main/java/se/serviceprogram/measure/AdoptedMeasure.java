package se.serviceprogram.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.programme.PriorityAreaRef;
import se.serviceprogram.web.Ref;

/** What a decision to adopt the plan freezes of a measure: all but its status, which goes on. */
record AdoptedMeasure(
        UUID id,
        String number,
        String title,
        @Nullable String description,
        PriorityAreaRef priorityArea,
        @Nullable Ref responsible,
        List<Ref> participants,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String funding,
        List<String> supportForms,
        List<String> activityKinds,
        List<GoalView> goals) {

    static AdoptedMeasure of(Measure measure) {
        var view = MeasureView.of(measure, List.of());
        return new AdoptedMeasure(
                view.id(),
                view.number(),
                view.title(),
                view.description(),
                view.priorityArea(),
                view.responsible(),
                view.participants(),
                view.startsOn(),
                view.endsOn(),
                view.funding(),
                view.supportForms(),
                view.activityKinds(),
                view.goals());
    }
}
