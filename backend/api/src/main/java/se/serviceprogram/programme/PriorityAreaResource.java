package se.serviceprogram.programme;

import static se.serviceprogram.access.Right.PROGRAMMES_READ;
import static se.serviceprogram.access.Right.PROGRAMMES_WRITE;

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
import se.serviceprogram.access.RegionChoice;
import se.serviceprogram.feed.Change;
import se.serviceprogram.feed.History;
import se.serviceprogram.web.Created;
import se.serviceprogram.web.Export;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.MergePatch;
import se.serviceprogram.web.Page;
import se.serviceprogram.web.PageRequest;
import se.serviceprogram.web.Row;

/** Prioritised areas of the programmes of the caller's region. */
@Path("/priority-areas")
@RunOnVirtualThread
class PriorityAreaResource {

    @Inject
    PriorityAreaService areas;

    @Inject
    MergePatch mergePatch;

    @Inject
    History history;

    @Inject
    Caller caller;

    @Inject
    Links links;

    @GET
    @PermissionsAllowed(PROGRAMMES_READ)
    public Page<Row<PriorityAreaSummary>> listPriorityAreas(
            @BeanParam PriorityAreaFilter filter, @BeanParam RegionChoice region) {
        return areas.listing(filter).page(filter, links, row -> path(row.id()));
    }

    @GET
    @Path("/exports")
    @PermissionsAllowed(PROGRAMMES_READ)
    public Response exportPriorityAreas(
            @QueryParam("format") @DefaultValue("csv") String format, @BeanParam PriorityAreaFilter filter) {
        return new Export<PriorityAreaSummary>("prioriterade-omraden")
                .column("program", row -> row.programme().title())
                .column("nummer", PriorityAreaSummary::number)
                .column("rubrik", PriorityAreaSummary::title)
                .column("kort_rubrik", PriorityAreaSummary::shortTitle)
                .as(format, areas.listing(filter), filter.sort());
    }

    @POST
    @PermissionsAllowed(PROGRAMMES_WRITE)
    public Response createPriorityArea(@NotNull @Valid PriorityAreaInput input) {
        var created = view(areas.create(input));
        return Created.at(links.href(path(created.id())), created);
    }

    @GET
    @Path("/{priorityAreaId}")
    @PermissionsAllowed(PROGRAMMES_READ)
    public PriorityAreaView getPriorityArea(
            @PathParam("priorityAreaId") UUID priorityAreaId, @BeanParam RegionChoice region) {
        return view(priorityAreaId);
    }

    @PATCH
    @Path("/{priorityAreaId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(PROGRAMMES_WRITE)
    public PriorityAreaView updatePriorityArea(
            @PathParam("priorityAreaId") UUID priorityAreaId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull JsonNode patch) {
        areas.change(priorityAreaId, ifMatch, current -> mergePatch.apply(current, patch, PriorityAreaInput.class));
        return view(priorityAreaId);
    }

    @DELETE
    @Path("/{priorityAreaId}")
    @PermissionsAllowed(PROGRAMMES_WRITE)
    public void deletePriorityArea(
            @PathParam("priorityAreaId") UUID priorityAreaId, @HeaderParam("If-Match") String ifMatch) {
        areas.remove(priorityAreaId, ifMatch);
    }

    @GET
    @Path("/{priorityAreaId}/changes")
    @PermissionsAllowed(PROGRAMMES_READ)
    public Page<Change> listPriorityAreaChanges(
            @PathParam("priorityAreaId") UUID priorityAreaId, @BeanParam PageRequest request) {
        return history.of("priority-area", areas.get(priorityAreaId).id(), request);
    }

    private PriorityAreaView view(UUID id) {
        var area = areas.get(id);
        var write = caller.may(PROGRAMMES_WRITE);
        return PriorityAreaView.of(
                area,
                links.self(path(id))
                        .related("programme", "/programmes/" + area.programme().id())
                        .when(write && !area.programme().isLocked(), "edit", "PATCH")
                        .when(write && areas.isRemovable(area), "delete", "DELETE")
                        .build());
    }

    private static String path(UUID id) {
        return "/priority-areas/" + id;
    }
}
