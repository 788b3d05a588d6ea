package se.serviceprogram.programme;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.ListRequest;

/** What the list of programmes can be narrowed by. */
public class ProgrammeFilter extends ListRequest {

    @QueryParam("status")
    @Nullable ProgrammeStatus status;
}
