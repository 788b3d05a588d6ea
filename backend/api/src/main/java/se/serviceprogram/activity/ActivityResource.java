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

/** Activities (aktiviteter) of the caller's region. */
@Path("/activities")
@RunOnVirtualThread
class ActivityResource {

    @Inject
    ActivityService activities;

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
    public Page<Row<ActivitySummary>> listActivities(@BeanParam ActivityFilter filter) {
        return activities.listing(filter).page(filter, links, activity -> "/activities/" + activity.id());
    }

    @GET
    @Path("/exports")
    @PermissionsAllowed(ACTIVITIES_READ)
    public Response exportActivities(
            @QueryParam("format") @DefaultValue("csv") String format, @BeanParam ActivityFilter filter) {
        return new Export<ActivitySummary>("aktiviteter")
                .column("datum", ActivitySummary::heldOn)
                .column("typ", ActivitySummary::kind)
                .column("form", ActivitySummary::mode)
                .column("rubrik", ActivitySummary::title)
                .column("kommunkod", ActivitySummary::municipalityCode)
                .column(
                        "servicestalle",
                        activity -> activity.servicePoint() == null
                                ? null
                                : activity.servicePoint().name())
                .column(
                        "foretag",
                        activity -> activity.company() == null
                                ? null
                                : activity.company().name())
                .column("medverkande", ActivitySummary::participantNames)
                .as(format, activities.listing(filter), filter.sort());
    }

    @POST
    @PermissionsAllowed(ACTIVITIES_WRITE)
    public Response createActivity(@NotNull @Valid ActivityInput input) {
        var created = view(activities.create(input));
        return Created.at(links.href("/activities/" + created.id()), created);
    }

    @GET
    @Path("/{activityId}")
    @PermissionsAllowed(ACTIVITIES_READ)
    public ActivityView getActivity(@PathParam("activityId") UUID activityId) {
        return view(activities.get(activityId));
    }

    @PATCH
    @Path("/{activityId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(ACTIVITIES_WRITE)
    public ActivityView updateActivity(
            @PathParam("activityId") UUID activityId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull JsonNode patch) {
        return view(activities.change(
                activityId, ifMatch, current -> mergePatch.apply(current, patch, ActivityInput.class)));
    }

    @DELETE
    @Path("/{activityId}")
    @PermissionsAllowed(ACTIVITIES_WRITE)
    public void deleteActivity(@PathParam("activityId") UUID activityId, @HeaderParam("If-Match") String ifMatch) {
        activities.remove(activityId, ifMatch);
    }

    @GET
    @Path("/{activityId}/changes")
    @PermissionsAllowed(ACTIVITIES_READ)
    public Page<Change> listActivityChanges(@PathParam("activityId") UUID activityId, @BeanParam PageRequest request) {
        return history.of("activity", activities.get(activityId).id(), request);
    }

    private ActivityView view(Activity activity) {
        var write = caller.may(ACTIVITIES_WRITE, activity.owner());
        return ActivityView.of(
                activity,
                links.self("/activities/" + activity.id())
                        .when(write, "edit", "PATCH")
                        .when(write && !activities.isAccountedFor(activity), "delete", "DELETE")
                        .build());
    }
}
