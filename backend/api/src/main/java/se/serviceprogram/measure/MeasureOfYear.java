package se.serviceprogram.measure;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.Ref;

/** A measure of a year's plan as the follow-up of that year needs it. */
public record MeasureOfYear(
        UUID id,
        String number,
        String title,
        String status,
        @Nullable Ref responsible,
        UUID priorityAreaId,
        List<String> supportForms,
        List<String> activityKinds) {

    static MeasureOfYear of(Measure measure) {
        var responsible = measure.responsible();
        return new MeasureOfYear(
                measure.id(),
                measure.number(),
                measure.title(),
                measure.status(),
                responsible == null ? null : responsible.reference(),
                measure.priorityArea().id(),
                measure.supportForms(),
                measure.activityKinds());
    }
}
