package se.serviceprogram.actor;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.Page;
import se.serviceprogram.web.PageRequest;
import se.serviceprogram.web.ProblemException;

/** The municipalities that are loaded: reference data for any signed-in caller. */
@Path("/municipalities")
@RunOnVirtualThread
class MunicipalityResource {

    @Inject
    EntityManager entityManager;

    @Inject
    Links links;

    @GET
    @Authenticated
    public Page<MunicipalityView> listMunicipalities(
            @QueryParam("regionCode") @Nullable String regionCode, @BeanParam PageRequest request) {
        return Listing.of(entityManager, Municipality.class, "select m", "from Municipality m")
                .where("m.regionCode = ?", regionCode)
                .sortable("code", "m.code")
                .orderedBy("code", "m.code")
                .page(request, links)
                .with(municipality -> MunicipalityView.of(municipality, links));
    }

    @GET
    @Path("/{municipalityCode}")
    @Authenticated
    public MunicipalityView getMunicipality(@PathParam("municipalityCode") String municipalityCode) {
        return Optional.ofNullable(entityManager.find(Municipality.class, municipalityCode))
                .map(municipality -> MunicipalityView.of(municipality, links))
                .orElseThrow(ProblemException::notFound);
    }
}
