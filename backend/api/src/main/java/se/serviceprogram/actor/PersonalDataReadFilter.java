package se.serviceprogram.actor;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.ListRequest;

/** What the record of personal data shown can be narrowed by. */
public class PersonalDataReadFilter extends ListRequest {

    @QueryParam("actorId")
    @Nullable UUID actorId;

    @QueryParam("userId")
    @Nullable String userId;

    @QueryParam("readFrom")
    @Nullable LocalDate readFrom;

    @QueryParam("readTo")
    @Nullable LocalDate readTo;
}
