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
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Programmes of the caller's region and the decisions that adopted them. */
@Path("/programmes")
@RunOnVirtualThread
class ProgrammeResource {

    @Inject
    ProgrammeService programmes;

    @Inject
    MergePatch mergePatch;

    @Inject
    ProgrammeAsOf asOfs;

    @Inject
    History history;

    @Inject
    Caller caller;

    @Inject
    Links links;

    @GET
    @PermissionsAllowed(PROGRAMMES_READ)
    public Page<Row<ProgrammeSummary>> listProgrammes(
            @BeanParam ProgrammeFilter filter, @BeanParam RegionChoice region) {
        return programmes.listing(filter).page(filter, links, row -> path(row.id()));
    }

    @GET
    @Path("/exports")
    @PermissionsAllowed(PROGRAMMES_READ)
    public Response exportProgrammes(
            @QueryParam("format") @DefaultValue("csv") String format, @BeanParam ProgrammeFilter filter) {
        return new Export<ProgrammeSummary>("program")
                .column("titel", ProgrammeSummary::title)
                .column("period_fran", ProgrammeSummary::periodStart)
                .column("period_till", ProgrammeSummary::periodEnd)
                .column("dnr", ProgrammeSummary::registryNumber)
                .column("agare", row -> row.owner().name())
                .column("status", ProgrammeSummary::status)
                .as(format, programmes.listing(filter), filter.sort());
    }

    @POST
    @PermissionsAllowed(PROGRAMMES_WRITE)
    public Response createProgramme(@NotNull @Valid ProgrammeInput input) {
        var created = view(programmes.create(input));
        return Created.at(links.href(path(created.id())), created);
    }

    @GET
    @Path("/{programmeId}")
    @PermissionsAllowed(PROGRAMMES_READ)
    public ProgrammeView getProgramme(
            @PathParam("programmeId") UUID programmeId,
            @QueryParam("asOf") @Nullable Instant asOf,
            @BeanParam RegionChoice region) {
        var now = view(programmeId);
        return asOf == null ? now : asOfs.view(programmeId, asOf, links.asOf(path(programmeId), asOf));
    }

    @PATCH
    @Path("/{programmeId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(PROGRAMMES_WRITE)
    public ProgrammeView updateProgramme(
            @PathParam("programmeId") UUID programmeId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull JsonNode patch) {
        programmes.change(programmeId, ifMatch, current -> mergePatch.apply(current, patch, ProgrammeInput.class));
        return view(programmeId);
    }

    @DELETE
    @Path("/{programmeId}")
    @PermissionsAllowed(PROGRAMMES_WRITE)
    public void deleteProgramme(@PathParam("programmeId") UUID programmeId, @HeaderParam("If-Match") String ifMatch) {
        programmes.remove(programmeId, ifMatch);
    }

    @GET
    @Path("/{programmeId}/adoptions")
    @PermissionsAllowed(PROGRAMMES_READ)
    public Page<ProgrammeAdoptionView> listProgrammeAdoptions(
            @PathParam("programmeId") UUID programmeId,
            @BeanParam PageRequest request,
            @BeanParam RegionChoice region) {
        return programmes.adoptions(programmeId).page(request, links);
    }

    @POST
    @Path("/{programmeId}/adoptions")
    @PermissionsAllowed(PROGRAMMES_WRITE)
    public Response adoptProgramme(
            @PathParam("programmeId") UUID programmeId, @NotNull @Valid ProgrammeAdoptionInput input) {
        return Created.at(links.href(path(programmeId) + "/adoptions"), programmes.adopt(programmeId, input));
    }

    @GET
    @Path("/{programmeId}/changes")
    @PermissionsAllowed(PROGRAMMES_READ)
    public Page<Change> listProgrammeChanges(
            @PathParam("programmeId") UUID programmeId, @BeanParam PageRequest request) {
        return history.of("programme", programmes.get(programmeId).id(), request);
    }

    private ProgrammeView view(UUID id) {
        var programme = programmes.get(id);
        var write = caller.may(PROGRAMMES_WRITE);
        return ProgrammeView.of(
                programme,
                links.self(path(id))
                        .related("adoptions", path(id) + "/adoptions")
                        .related("priority-areas", "/priority-areas?programmeId=" + id)
                        .related("action-plans", "/action-plans?programmeId=" + id)
                        .when(write && programme.status() != ProgrammeStatus.CLOSED, "edit", "PATCH")
                        .when(write && programme.canBeAdopted(), "adopt", "POST", "/adoptions")
                        .when(write && programmes.isRemovable(programme), "delete", "DELETE")
                        .build());
    }

    private static String path(UUID id) {
        return "/programmes/" + id;
    }
}
