package se.serviceprogram.actor;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.ListRequest;

/** What the list of service points can be narrowed by. */
public class ServicePointFilter extends ListRequest {

    @QueryParam("kind")
    @Nullable String kind;

    @QueryParam("municipalityCode")
    @Nullable String municipalityCode;

    @QueryParam("actorId")
    @Nullable UUID actorId;

    @QueryParam("openedFrom")
    @Nullable LocalDate openedFrom;

    @QueryParam("openedTo")
    @Nullable LocalDate openedTo;
}
