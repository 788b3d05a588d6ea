package se.serviceprogram.followup;

import static se.serviceprogram.access.Right.FOLLOW_UPS_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import se.serviceprogram.access.Caller;
import se.serviceprogram.measure.MeasureOfYear;
import se.serviceprogram.measure.MeasureService;
import se.serviceprogram.programme.Programme;
import se.serviceprogram.programme.ProgrammeService;
import se.serviceprogram.web.Export;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Messages;
import se.serviceprogram.web.Page;
import se.serviceprogram.web.Snapshot;

/** The figures of a year: those that have rows, and those that a measure of the year's plan asks for. */
@Path("/figures")
@RunOnVirtualThread
class FigureResource {

    @Inject
    Figures figures;

    @Inject
    FollowUpService followUps;

    @Inject
    ProgrammeService programmes;

    @Inject
    MeasureService measures;

    @Inject
    Caller caller;

    @Inject
    Messages messages;

    @Inject
    Links links;

    @Inject
    Snapshot snapshot;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(FOLLOW_UPS_READ)
    public Page<Figure> listFigures(@BeanParam FigureFilter filter) {
        return Page.of(figures(filter), filter, links);
    }

    @GET
    @Path("/exports")
    @PermissionsAllowed(FOLLOW_UPS_READ)
    public Response exportFigures(
            @QueryParam("format") @DefaultValue("csv") String format, @BeanParam FigureFilter filter) {
        return new Export<Figure>("siffror")
                .column("kod", Figure::code)
                .column("namn", Figure::name)
                .column("antal", Figure::count)
                .column("beviljat_belopp", Figure::amount)
                .column("upplysning", Figure::notice)
                .column("definition", Figure::definition)
                .column("beraknad", Figure::asOf)
                .column("av_antal", Figure::outOf)
                .as(format, figures(filter));
    }

    private List<Figure> figures(FigureFilter filter) {
        return snapshot.read(() -> asked(filter));
    }

    private List<Figure> asked(FigureFilter filter) {
        var year = filter.yearAt(clock);
        if (!caller.followsFigures() && !followUps.anyOf(year)) {
            return List.of();
        }
        var programmesOfYear = filter.programmeId == null
                ? programmes.ofYear(year)
                : List.of(programmes.referred(filter.programmeId, "programmeId"));
        List<MeasureOfYear> planned = programmesOfYear.stream()
                .map(Programme::id)
                .flatMap(id -> measures.ofYear(id, year).stream())
                .toList();
        return figures.ofDecisionsSeen(year, messages.locale()).figures().stream()
                .filter(figure -> figure.hasRows() || planned.stream().anyMatch(figure::isLinkedBy))
                .toList();
    }
}
