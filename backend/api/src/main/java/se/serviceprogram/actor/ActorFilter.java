package se.serviceprogram.actor;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.ListRequest;

/** What the list of organisations can be narrowed by. */
public class ActorFilter extends ListRequest {

    @QueryParam("kind")
    @Nullable String kind;

    @QueryParam("municipalityCode")
    @Nullable String municipalityCode;

    @QueryParam("networkMember")
    @Nullable Boolean networkMember;
}
