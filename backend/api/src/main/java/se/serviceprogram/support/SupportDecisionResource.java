package se.serviceprogram.support;

import static se.serviceprogram.access.Right.ACTORS_READ;
import static se.serviceprogram.access.Right.SECRECY_MARK;
import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_READ;
import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_WRITE;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Caller;
import se.serviceprogram.feed.Change;
import se.serviceprogram.feed.History;
import se.serviceprogram.support.SupportDecisionView.ImportedFrom;
import se.serviceprogram.web.Created;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.MergePatch;
import se.serviceprogram.web.Messages;
import se.serviceprogram.web.Page;
import se.serviceprogram.web.PageRequest;

/** Support decisions (stödbeslut) of the caller's region. */
@Path("/support-decisions")
@RunOnVirtualThread
class SupportDecisionResource {

    private static final String PATH = "/support-decisions/";

    @Inject
    SupportDecisionService decisions;

    @Inject
    SecrecyService secrecy;

    @Inject
    SecrecyJudgement judgement;

    @Inject
    ImportedFiles files;

    @Inject
    MergePatch mergePatch;

    @Inject
    Messages messages;

    @Inject
    SupportDecisionAsOf asOfs;

    @Inject
    History history;

    @Inject
    Caller caller;

    @Inject
    Links links;

    @GET
    @PermissionsAllowed(SUPPORT_DECISIONS_READ)
    public SupportDecisionPage listSupportDecisions(@BeanParam SupportDecisionFilter filter) {
        return decisions.page(filter, links, decision -> PATH + decision.id());
    }

    @GET
    @Path("/exports")
    @PermissionsAllowed(SUPPORT_DECISIONS_READ)
    public Response exportSupportDecisions(
            @QueryParam("format") @DefaultValue("csv") String format, @BeanParam SupportDecisionFilter filter) {
        return ImportFormat.export(format, decisions.importFormat(filter), filter.sort());
    }

    @POST
    @PermissionsAllowed(SUPPORT_DECISIONS_WRITE)
    public Response createSupportDecision(@NotNull @Valid SupportDecisionInput input) {
        var created = view(decisions.create(input));
        return Created.at(links.href(PATH + created.id()), created);
    }

    @GET
    @Path("/{supportDecisionId}")
    @PermissionsAllowed(SUPPORT_DECISIONS_READ)
    public SupportDecisionView getSupportDecision(
            @PathParam("supportDecisionId") UUID supportDecisionId, @QueryParam("asOf") @Nullable Instant asOf) {
        var now = view(decisions.get(supportDecisionId));
        return asOf == null ? now : asOfs.view(supportDecisionId, asOf, links.asOf(PATH + supportDecisionId, asOf));
    }

    @PATCH
    @Path("/{supportDecisionId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(SUPPORT_DECISIONS_WRITE)
    public SupportDecisionView updateSupportDecision(
            @PathParam("supportDecisionId") UUID supportDecisionId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull JsonNode patch) {
        return view(decisions.change(
                supportDecisionId, ifMatch, current -> mergePatch.apply(current, patch, SupportDecisionInput.class)));
    }

    @GET
    @Path("/{supportDecisionId}/changes")
    @PermissionsAllowed(SUPPORT_DECISIONS_READ)
    public Page<Change> listSupportDecisionChanges(
            @PathParam("supportDecisionId") UUID supportDecisionId, @BeanParam PageRequest request) {
        return history.of("support-decision", decisions.get(supportDecisionId).id(), request);
    }

    @PUT
    @Path("/{supportDecisionId}/secrecy")
    @PermissionsAllowed(SECRECY_MARK)
    public SupportDecisionView markSupportDecision(
            @PathParam("supportDecisionId") UUID supportDecisionId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SecrecyInput input) {
        return view(secrecy.mark(supportDecisionId, ifMatch, input));
    }

    @POST
    @Path("/{supportDecisionId}/secrecy-liftings")
    @PermissionsAllowed(SECRECY_MARK)
    public Response liftSupportDecisionSecrecy(
            @PathParam("supportDecisionId") UUID supportDecisionId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SecrecyLiftingInput input) {
        var lifted = view(secrecy.lift(supportDecisionId, ifMatch, input));
        return Created.at(links.href(PATH + lifted.id()), lifted);
    }

    private SupportDecisionView view(SupportDecision decision) {
        var mark = caller.may(SECRECY_MARK, decision.owner());
        var self = links.self(PATH + decision.id())
                .when(caller.may(SUPPORT_DECISIONS_WRITE, decision.owner()), "edit", "PATCH")
                .when(mark, "mark-secret", "PUT", "/secrecy")
                .when(mark && decision.secrecy != null, "lift-secrecy", "POST", "/secrecy-liftings")
                .related(caller.may(ACTORS_READ), "applicant", "/actors/" + decision.applicant.id());
        var importedFrom = importedFrom(decision);
        if (importedFrom != null) {
            self.related("import", "/imports/" + decision.importId);
        }
        return SupportDecisionView.of(
                decision, messages.inSwedish(), judgement.isToldWhole(), importedFrom, self.build());
    }

    private @Nullable ImportedFrom importedFrom(SupportDecision decision) {
        var importId = decision.importId;
        var row = decision.importRowNumber;
        var file = importId == null ? null : files.nameOf(importId);
        return importId == null || file == null || row == null ? null : new ImportedFrom(importId, file, row);
    }
}
