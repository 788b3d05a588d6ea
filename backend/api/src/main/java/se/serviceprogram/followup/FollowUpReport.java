package se.serviceprogram.followup;

import static se.serviceprogram.access.Right.FOLLOW_UPS_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Caller;
import se.serviceprogram.followup.FollowUpContents.Area;
import se.serviceprogram.followup.FollowUpContents.AreaRef;
import se.serviceprogram.followup.FollowUpContents.Lines;
import se.serviceprogram.followup.FollowUpContents.Measure;
import se.serviceprogram.followup.FollowUpContents.Totals;
import se.serviceprogram.measure.MeasureOfYear;
import se.serviceprogram.measure.MeasureService;
import se.serviceprogram.programme.PriorityArea;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Messages;
import se.serviceprogram.web.Snapshot;

/**
 * Puts a follow-up together: its texts, the year's measures, and each figure under the area whose measure asks for it.
 * What is missing is the region's own business.
 */
@ApplicationScoped
class FollowUpReport {

    @Inject
    FollowUpService followUps;

    @Inject
    FollowUpLinks followUpLinks;

    @Inject
    MeasureService measures;

    @Inject
    Figures figures;

    @Inject
    FollowUpFindings findings;

    @Inject
    Caller caller;

    @Inject
    Links links;

    @Inject
    Snapshot snapshot;

    FollowUpContents of(UUID followUpId, Locale language) {
        return snapshot.read(() -> composed(followUpId, language));
    }

    private FollowUpContents composed(UUID followUpId, Locale language) {
        var followUp = followUps.get(followUpId);
        var programme = followUp.programme();
        var planned = measures.ofYear(programme.id(), followUp.year());
        var counted = figures.ofYear(followUp.year(), language);

        var unplaced = new ArrayList<>(counted.figures());
        var areas = programme.priorityAreas().stream()
                .map(area -> area(area, followUp, planned, unplaced))
                .toList();
        unplaced.removeIf(figure -> !figure.hasRows());

        var view = FollowUpView.of(followUp, followUpLinks.of(followUp));
        return new FollowUpContents(
                view,
                counted.asOf(),
                Messages.say(language, "follow-up.title", programme.title()),
                areas,
                Lines.of(unplaced),
                Totals.of(counted.totals(), language),
                caller.readsAll(FOLLOW_UPS_READ)
                        ? findings.in(followUp, areas, unplaced, planned, language)
                        : List.of(),
                links.self(FollowUpLinks.contentsPath(followUpId))
                        .related("follow-up", FollowUpLinks.path(followUpId))
                        .related("document", FollowUpLinks.documentPath(followUpId))
                        .build());
    }

    /** Takes its figures out of those not yet placed, so that each stands once, under the first area that asks for it. */
    private static Area area(PriorityArea area, FollowUp followUp, List<MeasureOfYear> planned, List<Figure> unplaced) {
        var own = planned.stream()
                .filter(measure -> measure.priorityAreaId().equals(area.id()))
                .toList();
        var asked = unplaced.stream()
                .filter(figure -> own.stream().anyMatch(figure::isLinkedBy))
                .toList();
        unplaced.removeAll(asked);
        var lines = Lines.of(asked);
        return new Area(
                AreaRef.of(area),
                textOf(area, followUp),
                own.stream().map(Measure::of).toList(),
                lines.supportLines(),
                lines.activityLines());
    }

    private static @Nullable String textOf(PriorityArea area, FollowUp followUp) {
        return followUp.areaTexts().stream()
                .filter(text -> text.area().equals(area))
                .map(AreaText::text)
                .findFirst()
                .orElse(null);
    }
}
