package se.serviceprogram.programme;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.PageRequest;

/** What the list of prioritised areas can be narrowed by; there are too few of them to search. */
public class PriorityAreaFilter extends PageRequest {

    @QueryParam("programmeId")
    @Nullable UUID programmeId;

    @QueryParam("sort")
    @Nullable String sort;

    @Override
    public @Nullable String sort() {
        return sort;
    }
}
