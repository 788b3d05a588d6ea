package se.serviceprogram.plan;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.ListRequest;

/** What the list of action plans can be narrowed by. */
public class ActionPlanFilter extends ListRequest {

    @QueryParam("programmeId")
    @Nullable UUID programmeId;

    @QueryParam("year")
    @Nullable Integer year;

    @QueryParam("status")
    @Nullable ActionPlanStatus status;
}
