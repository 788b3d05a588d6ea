package se.serviceprogram.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.programme.ProgrammeRef;

/** An action plan in a list. */
public record ActionPlanSummary(
        UUID id,
        int version,
        ProgrammeRef programme,
        int year,
        int planVersion,
        String title,
        @Nullable String registryNumber,
        ActionPlanStatus status,
        int measureCount) {

    /** The row as it comes from the plan's own table; the measures are counted for the whole page at once. */
    public ActionPlanSummary(
            UUID id,
            int version,
            UUID programmeId,
            String programmeTitle,
            int year,
            int planVersion,
            @Nullable String registryNumber,
            ActionPlanStatus status) {
        this(
                id,
                version,
                new ProgrammeRef(programmeId, programmeTitle),
                year,
                planVersion,
                ActionPlanRef.title(year),
                registryNumber,
                status,
                0);
    }

    ActionPlanSummary withMeasureCount(int count) {
        return new ActionPlanSummary(id, version, programme, year, planVersion, title, registryNumber, status, count);
    }
}
