package se.serviceprogram.activity;

import static se.serviceprogram.access.Right.ACTIVITIES_READ;
import static se.serviceprogram.access.Right.ACTIVITIES_WRITE;

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

/** Municipal service plans (kommunala serviceplaner) in the caller's region. */
@Path("/service-plans")
@RunOnVirtualThread
class ServicePlanResource {

    @Inject
    ServicePlanService plans;

    @Inject
    MergePatch mergePatch;

    @Inject
    History history;

    @Inject
    Caller caller;

    @Inject
    Links links;

    @GET
    @PermissionsAllowed(ACTIVITIES_READ)
    public Page<Row<ServicePlanSummary>> listServicePlans(@BeanParam ServicePlanFilter filter) {
        return plans.listing(filter).page(filter, links, plan -> "/service-plans/" + plan.id());
    }

    @GET
    @Path("/exports")
    @PermissionsAllowed(ACTIVITIES_READ)
    public Response exportServicePlans(
            @QueryParam("format") @DefaultValue("csv") String format, @BeanParam ServicePlanFilter filter) {
        return new Export<ServicePlanSummary>("serviceplaner")
                .column("kommunkod", plan -> plan.municipality().code())
                .column("kommun", plan -> plan.municipality().name())
                .column("titel", ServicePlanSummary::title)
                .column("period_fran", ServicePlanSummary::periodStart)
                .column("period_till", ServicePlanSummary::periodEnd)
                .column("forlangd_till", ServicePlanSummary::extendedTo)
                .column("antagen", ServicePlanSummary::adoptedOn)
                .column("status", ServicePlanSummary::status)
                .column("adress", ServicePlanSummary::url)
                .as(format, plans.listing(filter), filter.sort());
    }

    @POST
    @PermissionsAllowed(ACTIVITIES_WRITE)
    public Response createServicePlan(@NotNull @Valid ServicePlanInput input) {
        var created = view(plans.create(input));
        return Created.at(links.href("/service-plans/" + created.id()), created);
    }

    @GET
    @Path("/{servicePlanId}")
    @PermissionsAllowed(ACTIVITIES_READ)
    public ServicePlanView getServicePlan(@PathParam("servicePlanId") UUID servicePlanId) {
        return view(plans.get(servicePlanId));
    }

    @PATCH
    @Path("/{servicePlanId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(ACTIVITIES_WRITE)
    public ServicePlanView updateServicePlan(
            @PathParam("servicePlanId") UUID servicePlanId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull JsonNode patch) {
        return view(plans.change(
                servicePlanId, ifMatch, current -> mergePatch.apply(current, patch, ServicePlanInput.class)));
    }

    @DELETE
    @Path("/{servicePlanId}")
    @PermissionsAllowed(ACTIVITIES_WRITE)
    public void deleteServicePlan(
            @PathParam("servicePlanId") UUID servicePlanId, @HeaderParam("If-Match") String ifMatch) {
        plans.remove(servicePlanId, ifMatch);
    }

    @GET
    @Path("/{servicePlanId}/changes")
    @PermissionsAllowed(ACTIVITIES_READ)
    public Page<Change> listServicePlanChanges(
            @PathParam("servicePlanId") UUID servicePlanId, @BeanParam PageRequest request) {
        return history.of("service-plan", plans.get(servicePlanId).id(), request);
    }

    private ServicePlanView view(ServicePlan plan) {
        var write = caller.may(ACTIVITIES_WRITE, plans.owner(plan));
        return ServicePlanView.of(
                plan,
                plans.status(plan),
                links.self("/service-plans/" + plan.id())
                        .when(write, "edit", "PATCH")
                        .when(write && !plans.isAccountedFor(plan), "delete", "DELETE")
                        .build());
    }
}
