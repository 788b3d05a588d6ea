package se.serviceprogram.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import se.serviceprogram.web.Links;

/** Turns a request for another region's content to that region, and keeps the choice in the links of the answer. */
class ReadingElsewhere {

    @Inject
    Caller caller;

    @Inject
    Links links;

    @ServerRequestFilter
    void choose(ContainerRequestContext request, ResourceInfo resource) {
        var region = request.getUriInfo().getQueryParameters().getFirst(RegionChoice.PARAMETER);
        if (region != null
                && Arrays.asList(resource.getResourceMethod().getParameterTypes())
                        .contains(RegionChoice.class)) {
            caller.read(region);
            links.keep(RegionChoice.PARAMETER, region);
        }
    }
}
