package se.serviceprogram.plan;

import static se.serviceprogram.access.Right.ACTION_PLANS_ADOPT;
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
import java.util.List;
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

/** Action plans of the caller's region and the decisions that adopted them. */
@Path("/action-plans")
@RunOnVirtualThread
class ActionPlanResource {

    @Inject
    ActionPlanService plans;

    @Inject
    MergePatch mergePatch;

    @Inject
    ActionPlanAsOf asOfs;

    @Inject
    History history;

    @Inject
    Caller caller;

    @Inject
    Links links;

    @GET
    @PermissionsAllowed(PROGRAMMES_READ)
    public Page<Row<ActionPlanSummary>> listActionPlans(
            @BeanParam ActionPlanFilter filter, @BeanParam RegionChoice region) {
        var page = plans.listing(filter).page(filter, links, row -> path(row.id()));
        var counts = plans.measureCounts(
                page.items().stream().map(row -> row.row().id()).toList());
        return page.with(row -> new Row<>(
                row.row().withMeasureCount(counts.getOrDefault(row.row().id(), 0)), row.links()));
    }

    @GET
    @Path("/exports")
    @PermissionsAllowed(PROGRAMMES_READ)
    public Response exportActionPlans(
            @QueryParam("format") @DefaultValue("csv") String format, @BeanParam ActionPlanFilter filter) {
        return new Export<ActionPlanSummary>("handlingsplaner")
                .column("program", row -> row.programme().title())
                .column("ar", ActionPlanSummary::year)
                .column("version", ActionPlanSummary::planVersion)
                .column("rubrik", ActionPlanSummary::title)
                .column("dnr", ActionPlanSummary::registryNumber)
                .column("status", ActionPlanSummary::status)
                .column("antal_insatser", ActionPlanSummary::measureCount)
                .completedBy(plans::withMeasureCounts)
                .as(format, plans.listing(filter), filter.sort());
    }

    @POST
    @PermissionsAllowed(PROGRAMMES_WRITE)
    public Response createActionPlan(@NotNull @Valid ActionPlanInput input) {
        var created = view(plans.create(input));
        return Created.at(links.href(path(created.id())), created);
    }

    @GET
    @Path("/{actionPlanId}")
    @PermissionsAllowed(PROGRAMMES_READ)
    public ActionPlanView getActionPlan(
            @PathParam("actionPlanId") UUID actionPlanId,
            @QueryParam("asOf") @Nullable Instant asOf,
            @BeanParam RegionChoice region) {
        var now = view(actionPlanId);
        return asOf == null ? now : asOfs.view(actionPlanId, asOf, links.asOf(path(actionPlanId), asOf));
    }

    @PATCH
    @Path("/{actionPlanId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(PROGRAMMES_WRITE)
    public ActionPlanView updateActionPlan(
            @PathParam("actionPlanId") UUID actionPlanId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull JsonNode patch) {
        plans.change(actionPlanId, ifMatch, current -> mergePatch.apply(current, patch, ActionPlanInput.class));
        return view(actionPlanId);
    }

    @DELETE
    @Path("/{actionPlanId}")
    @PermissionsAllowed(PROGRAMMES_WRITE)
    public void deleteActionPlan(
            @PathParam("actionPlanId") UUID actionPlanId, @HeaderParam("If-Match") String ifMatch) {
        plans.remove(actionPlanId, ifMatch);
    }

    @GET
    @Path("/{actionPlanId}/adoptions")
    @PermissionsAllowed(PROGRAMMES_READ)
    public Page<ActionPlanAdoptionView> listActionPlanAdoptions(
            @PathParam("actionPlanId") UUID actionPlanId,
            @BeanParam PageRequest request,
            @BeanParam RegionChoice region) {
        return plans.adoptions(actionPlanId).page(request, links);
    }

    @POST
    @Path("/{actionPlanId}/adoptions")
    @PermissionsAllowed(ACTION_PLANS_ADOPT)
    public Response adoptActionPlan(
            @PathParam("actionPlanId") UUID actionPlanId, @NotNull @Valid ActionPlanAdoptionInput input) {
        return Created.at(links.href(path(actionPlanId) + "/adoptions"), plans.adopt(actionPlanId, input));
    }

    @GET
    @Path("/{actionPlanId}/changes")
    @PermissionsAllowed(PROGRAMMES_READ)
    public Page<Change> listActionPlanChanges(
            @PathParam("actionPlanId") UUID actionPlanId, @BeanParam PageRequest request) {
        return history.of("action-plan", plans.get(actionPlanId).id(), request);
    }

    private ActionPlanView view(UUID id) {
        var plan = plans.get(id);
        var measureCount = plans.measureCounts(List.of(id)).getOrDefault(id, 0);
        var write = caller.may(PROGRAMMES_WRITE);
        return ActionPlanView.of(
                plan,
                measureCount,
                links.self(path(id))
                        .related("programme", "/programmes/" + plan.programme().id())
                        .related("adoptions", path(id) + "/adoptions")
                        .related("measures", "/measures?actionPlanId=" + id)
                        .when(write && plan.status() != ActionPlanStatus.ARCHIVED, "edit", "PATCH")
                        .when(caller.may(ACTION_PLANS_ADOPT) && plans.isReady(plan), "adopt", "POST", "/adoptions")
                        .when(write && plans.isRemovable(plan), "delete", "DELETE")
                        .build());
    }

    private static String path(UUID id) {
        return "/action-plans/" + id;
    }
}
