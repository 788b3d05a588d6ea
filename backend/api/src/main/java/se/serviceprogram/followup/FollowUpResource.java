package se.serviceprogram.followup;

import static se.serviceprogram.access.Right.FOLLOW_UPS_APPROVE;
import static se.serviceprogram.access.Right.FOLLOW_UPS_READ;
import static se.serviceprogram.access.Right.FOLLOW_UPS_WRITE;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.serviceprogram.access.RegionChoice;
import se.serviceprogram.feed.Change;
import se.serviceprogram.feed.History;
import se.serviceprogram.web.Created;
import se.serviceprogram.web.Export;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.MergePatch;
import se.serviceprogram.web.Messages;
import se.serviceprogram.web.Page;
import se.serviceprogram.web.PageRequest;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.Row;

/** Follow-ups (uppföljningar) of the caller's region. */
@Path("/follow-ups")
@RunOnVirtualThread
class FollowUpResource {

    @Inject
    FollowUpService followUps;

    @Inject
    FollowUpReport report;

    @Inject
    FollowUpDocument document;

    @Inject
    FollowUpLinks followUpLinks;

    @Inject
    Messages messages;

    @Inject
    MergePatch mergePatch;

    @Inject
    History history;

    @Inject
    Links links;

    @GET
    @PermissionsAllowed(FOLLOW_UPS_READ)
    public Page<Row<FollowUpSummary>> listFollowUps(@BeanParam FollowUpFilter filter, @BeanParam RegionChoice region) {
        return followUps.listing(filter).page(filter, links, row -> FollowUpLinks.path(row.id()));
    }

    @GET
    @Path("/exports")
    @PermissionsAllowed(FOLLOW_UPS_READ)
    public Response exportFollowUps(
            @QueryParam("format") @DefaultValue("csv") String format, @BeanParam FollowUpFilter filter) {
        return new Export<FollowUpSummary>("uppfoljningar")
                .column("program", row -> row.programme().title())
                .column("ar", FollowUpSummary::year)
                .column("dnr", FollowUpSummary::registryNumber)
                .column("datum", FollowUpSummary::documentDate)
                .column("status", FollowUpSummary::status)
                .as(format, followUps.listing(filter), filter.sort());
    }

    @POST
    @PermissionsAllowed(FOLLOW_UPS_WRITE)
    public Response createFollowUp(@NotNull @Valid FollowUpInput input) {
        var created = view(followUps.create(input));
        return Created.at(links.href(FollowUpLinks.path(created.id())), created);
    }

    @GET
    @Path("/{followUpId}")
    @PermissionsAllowed(FOLLOW_UPS_READ)
    public FollowUpView getFollowUp(@PathParam("followUpId") UUID followUpId, @BeanParam RegionChoice region) {
        return view(followUpId);
    }

    @GET
    @Path("/{followUpId}/contents")
    @PermissionsAllowed(FOLLOW_UPS_READ)
    public FollowUpContents getFollowUpContents(
            @PathParam("followUpId") UUID followUpId, @BeanParam RegionChoice region) {
        return report.of(followUpId, messages.locale());
    }

    /** The document is Swedish whatever the caller's language: it goes to a board. */
    @GET
    @Path("/{followUpId}/documents")
    @PermissionsAllowed(FOLLOW_UPS_READ)
    public Response getFollowUpDocument(
            @PathParam("followUpId") UUID followUpId,
            @QueryParam("format") @DefaultValue("docx") String format,
            @BeanParam RegionChoice region) {
        if (!format.equals("docx")) {
            throw ProblemException.invalidParameter("format", "format.unknown", format, "docx");
        }
        var contents = report.of(followUpId, Messages.SWEDISH);
        return Response.ok(document.of(contents), FollowUpDocument.MEDIA_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"uppfoljning-%s.docx\""
                                .formatted(contents.followUp().year()))
                .build();
    }

    @PATCH
    @Path("/{followUpId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed({FOLLOW_UPS_WRITE, FOLLOW_UPS_APPROVE})
    public FollowUpView updateFollowUp(
            @PathParam("followUpId") UUID followUpId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull JsonNode patch) {
        followUps.change(followUpId, ifMatch, current -> mergePatch.apply(current, patch, FollowUpInput.class));
        return view(followUpId);
    }

    @DELETE
    @Path("/{followUpId}")
    @PermissionsAllowed(FOLLOW_UPS_WRITE)
    public void deleteFollowUp(@PathParam("followUpId") UUID followUpId, @HeaderParam("If-Match") String ifMatch) {
        followUps.remove(followUpId, ifMatch);
    }

    @GET
    @Path("/{followUpId}/changes")
    @PermissionsAllowed(FOLLOW_UPS_READ)
    public Page<Change> listFollowUpChanges(@PathParam("followUpId") UUID followUpId, @BeanParam PageRequest request) {
        return history.of("follow-up", followUps.get(followUpId).id(), request);
    }

    private FollowUpView view(UUID id) {
        var followUp = followUps.get(id);
        return FollowUpView.of(followUp, followUpLinks.of(followUp));
    }
}
