package se.serviceprogram.activity;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.ListRequest;

/** What the list of activities can be narrowed by. */
public class ActivityFilter extends ListRequest {

    @QueryParam("kind")
    @Nullable String kind;

    @QueryParam("mode")
    @Nullable String mode;

    @QueryParam("year")
    @Nullable Integer year;

    @QueryParam("heldFrom")
    @Nullable LocalDate heldFrom;

    @QueryParam("heldTo")
    @Nullable LocalDate heldTo;

    @QueryParam("municipalityCode")
    @Nullable String municipalityCode;

    @QueryParam("participantId")
    @Nullable UUID participantId;

    @QueryParam("servicePointId")
    @Nullable UUID servicePointId;

    @QueryParam("companyId")
    @Nullable UUID companyId;
}
