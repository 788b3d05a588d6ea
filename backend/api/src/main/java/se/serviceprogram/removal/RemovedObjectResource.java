package se.serviceprogram.removal;

import static se.serviceprogram.access.Right.ACTIVITIES_WRITE;
import static se.serviceprogram.access.Right.ACTORS_WRITE;
import static se.serviceprogram.access.Right.FOLLOW_UPS_WRITE;
import static se.serviceprogram.access.Right.MEASURES_WRITE;
import static se.serviceprogram.access.Right.PROGRAMMES_WRITE;
import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.serviceprogram.web.Created;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Page;

/** Papperskorgen: what was removed in the caller's region, and its way back. */
@Path("/removed-objects")
@RunOnVirtualThread
class RemovedObjectResource {

    @Inject
    Removals removals;

    @Inject
    Links links;

    @GET
    @PermissionsAllowed({
        ACTORS_WRITE,
        PROGRAMMES_WRITE,
        MEASURES_WRITE,
        ACTIVITIES_WRITE,
        SUPPORT_DECISIONS_WRITE,
        FOLLOW_UPS_WRITE
    })
    public Page<RemovedObjectView> listRemovedObjects(@BeanParam RemovedObjectFilter filter) {
        return removals.listing(filter).page(filter, links).with(this::view);
    }

    /** Which of the rights it takes depends on what was removed. */
    @POST
    @Path("/{removedObjectId}/restorations")
    @PermissionsAllowed({
        ACTORS_WRITE,
        PROGRAMMES_WRITE,
        MEASURES_WRITE,
        ACTIVITIES_WRITE,
        SUPPORT_DECISIONS_WRITE,
        FOLLOW_UPS_WRITE
    })
    public Response restoreRemovedObject(@PathParam("removedObjectId") UUID removedObjectId) {
        var restored = removals.restore(removedObjectId);
        var path = restored.kind().path(restored.id);
        var view = new RestoredView(
                restored.id, restored.kind(), restored.title, links.self(path).build());
        return Created.at(links.href(path), view);
    }

    /** It has no address of its own while it is removed. */
    private RemovedObjectView view(RemovedObject removed) {
        return RemovedObjectView.of(
                removed,
                links.below("/removed-objects/" + removed.id)
                        .when(removals.mayRestore(removed), "restore", "POST", "/restorations")
                        .build());
    }
}
