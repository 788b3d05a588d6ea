package se.serviceprogram.actor;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Page;
import se.serviceprogram.web.PageRequest;

/** The municipalities that are loaded: reference data for any signed-in caller. */
@Path("/municipalities")
@RunOnVirtualThread
class MunicipalityResource {

    @Inject
    MunicipalityService service;

    @Inject
    Links links;

    @GET
    @Authenticated
    public Page<MunicipalityView> listMunicipalities(
            @QueryParam("regionCode") @Nullable String regionCode, @BeanParam PageRequest request) {
        return service.municipalities(regionCode)
                .page(request, links)
                .with(municipality -> MunicipalityView.of(municipality, links));
    }

    @GET
    @Path("/{municipalityCode}")
    @Authenticated
    public MunicipalityView getMunicipality(@PathParam("municipalityCode") String municipalityCode) {
        return MunicipalityView.of(service.municipality(municipalityCode), links);
    }
}
