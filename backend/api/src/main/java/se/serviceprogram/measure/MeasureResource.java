package se.serviceprogram.measure;

import static se.serviceprogram.access.Right.MEASURES_WRITE;
import static se.serviceprogram.access.Right.PROGRAMMES_READ;

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

/** Measures of the action plans of the caller's region. */
@Path("/measures")
@RunOnVirtualThread
class MeasureResource {

    @Inject
    MeasureService measures;

    @Inject
    MergePatch mergePatch;

    @Inject
    MeasureAsOf asOfs;

    @Inject
    History history;

    @Inject
    Caller caller;

    @Inject
    Links links;

    @GET
    @PermissionsAllowed(PROGRAMMES_READ)
    public Page<Row<MeasureSummary>> listMeasures(@BeanParam MeasureFilter filter, @BeanParam RegionChoice region) {
        var page = measures.listing(filter).page(filter, links, row -> path(row.id()));
        var goals =
                measures.goals(page.items().stream().map(row -> row.row().id()).toList());
        return page.with(row ->
                new Row<>(row.row().withGoals(goals.getOrDefault(row.row().id(), List.of())), row.links()));
    }

    @GET
    @Path("/exports")
    @PermissionsAllowed(PROGRAMMES_READ)
    public Response exportMeasures(
            @QueryParam("format") @DefaultValue("csv") String format, @BeanParam MeasureFilter filter) {
        return new Export<MeasureSummary>("insatser")
                .column("handlingsplan", row -> row.actionPlan().title())
                .column("omrade", row -> row.priorityArea().shortTitle())
                .column("nummer", MeasureSummary::number)
                .column("rubrik", MeasureSummary::title)
                .column(
                        "ansvarig",
                        row -> row.responsible() == null
                                ? null
                                : row.responsible().name())
                .column("startar", MeasureSummary::startsOn)
                .column("slutar", MeasureSummary::endsOn)
                .column("status", MeasureSummary::status)
                .column("stodformer", row -> String.join(", ", row.supportForms()))
                .as(format, measures.listing(filter), filter.sort());
    }

    @POST
    @PermissionsAllowed(MEASURES_WRITE)
    public Response createMeasure(@NotNull @Valid MeasureInput input) {
        var created = view(measures.create(input));
        return Created.at(links.href(path(created.id())), created);
    }

    @GET
    @Path("/{measureId}")
    @PermissionsAllowed(PROGRAMMES_READ)
    public MeasureView getMeasure(
            @PathParam("measureId") UUID measureId,
            @QueryParam("asOf") @Nullable Instant asOf,
            @BeanParam RegionChoice region) {
        var now = view(measureId);
        return asOf == null ? now : asOfs.view(measureId, asOf, links.asOf(path(measureId), asOf));
    }

    @PATCH
    @Path("/{measureId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(MEASURES_WRITE)
    public MeasureView updateMeasure(
            @PathParam("measureId") UUID measureId, @HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch) {
        measures.change(measureId, ifMatch, current -> mergePatch.apply(current, patch, MeasureInput.class));
        return view(measureId);
    }

    @DELETE
    @Path("/{measureId}")
    @PermissionsAllowed(MEASURES_WRITE)
    public void deleteMeasure(@PathParam("measureId") UUID measureId, @HeaderParam("If-Match") String ifMatch) {
        measures.remove(measureId, ifMatch);
    }

    @GET
    @Path("/{measureId}/changes")
    @PermissionsAllowed(PROGRAMMES_READ)
    public Page<Change> listMeasureChanges(@PathParam("measureId") UUID measureId, @BeanParam PageRequest request) {
        return history.of("measure", measures.get(measureId).id(), request);
    }

    private MeasureView view(UUID id) {
        var measure = measures.get(id);
        var plan = measure.actionPlan();
        var write = caller.may(MEASURES_WRITE, measure.owner());
        return MeasureView.of(
                measure,
                links.self(path(id))
                        .related("action-plan", "/action-plans/" + plan.id())
                        .related(
                                "priority-area",
                                "/priority-areas/" + measure.priorityArea().id())
                        .when(write, "edit", "PATCH")
                        .when(write && measure.isRemovable(), "delete", "DELETE")
                        .build());
    }

    private static String path(UUID id) {
        return "/measures/" + id;
    }
}
