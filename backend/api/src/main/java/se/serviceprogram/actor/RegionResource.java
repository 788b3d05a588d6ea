package se.serviceprogram.actor;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Page;
import se.serviceprogram.web.PageRequest;

/** Sweden's regions: reference data for any signed-in caller. */
@Path("/regions")
@RunOnVirtualThread
class RegionResource {

    @Inject
    MunicipalityService service;

    @Inject
    Links links;

    @GET
    @Authenticated
    public Page<RegionView> listRegions(@BeanParam PageRequest request) {
        return service.regions().page(request, links).with(region -> RegionView.of(region, links));
    }

    @GET
    @Path("/{regionCode}")
    @Authenticated
    public RegionView getRegion(@PathParam("regionCode") String regionCode) {
        return RegionView.of(service.region(regionCode), links);
    }
}
