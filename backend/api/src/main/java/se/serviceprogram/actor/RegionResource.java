package se.serviceprogram.actor;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.Page;
import se.serviceprogram.web.PageRequest;
import se.serviceprogram.web.ProblemException;

/** Sweden's regions: reference data for any signed-in caller. */
@Path("/regions")
@RunOnVirtualThread
class RegionResource {

    @Inject
    EntityManager entityManager;

    @Inject
    Links links;

    @GET
    @Authenticated
    public Page<RegionView> listRegions(@BeanParam PageRequest request) {
        return Listing.of(entityManager, Region.class, "select r", "from Region r")
                .sortable("code", "r.code")
                .orderedBy("code", "r.code")
                .page(request, links)
                .with(region -> RegionView.of(region, links));
    }

    @GET
    @Path("/{regionCode}")
    @Authenticated
    public RegionView getRegion(@PathParam("regionCode") String regionCode) {
        return Optional.ofNullable(entityManager.find(Region.class, regionCode))
                .map(region -> RegionView.of(region, links))
                .orElseThrow(ProblemException::notFound);
    }
}
