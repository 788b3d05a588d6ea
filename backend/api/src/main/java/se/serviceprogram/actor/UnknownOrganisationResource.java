package se.serviceprogram.actor;

import static se.serviceprogram.access.Right.ADMINISTRATION_READ;
import static se.serviceprogram.access.Right.ADMINISTRATION_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Page;
import se.serviceprogram.web.PageRequest;

/** Sign-ins from organisations that are not registered, for administrators to act on. */
@Path("/unknown-organisations")
@RunOnVirtualThread
class UnknownOrganisationResource {

    @Inject
    UnknownOrganisations unknownOrganisations;

    @Inject
    Links links;

    @GET
    @PermissionsAllowed(ADMINISTRATION_READ)
    public Page<UnknownOrganisationView> listUnknownOrganisations(@BeanParam PageRequest request) {
        return unknownOrganisations.listing().page(request, links);
    }

    /** Registering the organisation with its external id removes the entry by itself; this is for those not wanted. */
    @DELETE
    @Path("/{unknownOrganisationId}")
    @PermissionsAllowed(ADMINISTRATION_WRITE)
    public void deleteUnknownOrganisation(@PathParam("unknownOrganisationId") UUID id) {
        unknownOrganisations.dismiss(id);
    }
}
