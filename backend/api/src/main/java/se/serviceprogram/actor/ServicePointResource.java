package se.serviceprogram.actor;

import static se.serviceprogram.access.Right.ACTIVITIES_READ;
import static se.serviceprogram.access.Right.ACTORS_READ;
import static se.serviceprogram.access.Right.ACTORS_WRITE;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.serviceprogram.access.Caller;
import se.serviceprogram.feed.Change;
import se.serviceprogram.feed.History;
import se.serviceprogram.web.Created;
import se.serviceprogram.web.Export;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.MergePatch;
import se.serviceprogram.web.Page;
import se.serviceprogram.web.PageRequest;
import se.serviceprogram.web.Row;

/** Service points (serviceställen) of the caller's region. */
@Path("/service-points")
@RunOnVirtualThread
class ServicePointResource {

    @Inject
    ServicePointService servicePoints;

    @Inject
    MergePatch mergePatch;

    @Inject
    History history;

    @Inject
    Caller caller;

    @Inject
    Links links;

    @GET
    @PermissionsAllowed(ACTORS_READ)
    public Page<Row<ServicePointSummary>> listServicePoints(@BeanParam ServicePointFilter filter) {
        return servicePoints.listing(filter).page(filter, links, point -> "/service-points/" + point.id());
    }

    @GET
    @Path("/exports")
    @PermissionsAllowed(ACTORS_READ)
    public Response exportServicePoints(
            @QueryParam("format") @DefaultValue("csv") String format, @BeanParam ServicePointFilter filter) {
        return new Export<ServicePointSummary>("servicestallen")
                .column("namn", ServicePointSummary::name)
                .column("typ", ServicePointSummary::kind)
                .column("kommunkod", point -> point.municipality().code())
                .column("kommun", point -> point.municipality().name())
                .column("ort", ServicePointSummary::locality)
                .column(
                        "drivs_av",
                        point -> point.actor() == null ? null : point.actor().name())
                .column("oppnades", ServicePointSummary::openedOn)
                .column("stangdes", ServicePointSummary::closedOn)
                .as(format, servicePoints.listing(filter), filter.sort());
    }

    @POST
    @PermissionsAllowed(ACTORS_WRITE)
    public Response createServicePoint(@NotNull @Valid ServicePointInput input) {
        var created = view(servicePoints.create(input));
        return Created.at(links.href("/service-points/" + created.id()), created);
    }

    @GET
    @Path("/{servicePointId}")
    @PermissionsAllowed(ACTORS_READ)
    public ServicePointView getServicePoint(@PathParam("servicePointId") UUID servicePointId) {
        return view(servicePoints.get(servicePointId));
    }

    @PATCH
    @Path("/{servicePointId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(ACTORS_WRITE)
    public ServicePointView updateServicePoint(
            @PathParam("servicePointId") UUID servicePointId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull JsonNode patch) {
        return view(servicePoints.change(
                servicePointId, ifMatch, current -> mergePatch.apply(current, patch, ServicePointInput.class)));
    }

    @DELETE
    @Path("/{servicePointId}")
    @PermissionsAllowed(ACTORS_WRITE)
    public void deleteServicePoint(
            @PathParam("servicePointId") UUID servicePointId, @HeaderParam("If-Match") String ifMatch) {
        servicePoints.remove(servicePointId, ifMatch);
    }

    @GET
    @Path("/{servicePointId}/changes")
    @PermissionsAllowed(ACTORS_READ)
    public Page<Change> listServicePointChanges(
            @PathParam("servicePointId") UUID servicePointId, @BeanParam PageRequest request) {
        return history.of("service-point", servicePoints.get(servicePointId).id(), request);
    }

    private ServicePointView view(ServicePoint point) {
        var write = caller.may(ACTORS_WRITE);
        return ServicePointView.of(
                point,
                links.self("/service-points/" + point.id())
                        .related(caller.may(ACTIVITIES_READ), "activities", "/activities?servicePointId=" + point.id())
                        .when(write, "edit", "PATCH")
                        .when(write && servicePoints.isRemovable(point), "delete", "DELETE")
                        .build());
    }
}
