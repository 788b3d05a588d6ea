package se.serviceprogram.measure;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.ListRequest;

/** What the list of measures can be narrowed by. */
public class MeasureFilter extends ListRequest {

    @QueryParam("actionPlanId")
    @Nullable UUID actionPlanId;

    @QueryParam("year")
    @Nullable Integer year;

    @QueryParam("programmeId")
    @Nullable UUID programmeId;

    @QueryParam("priorityAreaId")
    @Nullable UUID priorityAreaId;

    @QueryParam("status")
    @Nullable String status;

    @QueryParam("responsibleId")
    @Nullable UUID responsibleId;

    @QueryParam("municipalityCode")
    @Nullable String municipalityCode;

    @QueryParam("supportForm")
    @Nullable String supportForm;

    /** Past its end, and nobody has said how it went. */
    @QueryParam("late")
    @Nullable Boolean late;
}
