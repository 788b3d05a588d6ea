package se.serviceprogram.followup;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.ListRequest;

/** What the list of follow-ups can be narrowed by. */
public class FollowUpFilter extends ListRequest {

    @QueryParam("programmeId")
    @Nullable UUID programmeId;

    @QueryParam("year")
    @Nullable Integer year;

    @QueryParam("status")
    @Nullable FollowUpStatus status;
}
