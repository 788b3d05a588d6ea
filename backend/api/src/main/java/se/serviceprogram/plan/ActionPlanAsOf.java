package se.serviceprogram.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.serviceprogram.feed.Past;
import se.serviceprogram.feed.PastObject;
import se.serviceprogram.feed.PastRow;
import se.serviceprogram.programme.ProgrammeRef;
import se.serviceprogram.web.Link;

/** An action plan as it was at some time, with the decisions, number of measures and names of then. */
@ApplicationScoped
class ActionPlanAsOf {

    @Inject
    Past past;

    ActionPlanView view(UUID id, Instant at, List<Link> links) {
        var plan = past.object("action-plan", id, at);
        var row = plan.row();
        var programme = row.uuid("programme_id");
        return new ActionPlanView(
                id,
                row.version(),
                new ProgrammeRef(
                        programme,
                        past.references(at, Stream.of(programme)).to(programme).name()),
                row.integer("year"),
                row.integer("plan_version"),
                ActionPlanRef.title(row.integer("year")),
                row.textOrNull("registry_number"),
                row.textOrNull("description"),
                ActionPlanStatus.fromString(row.text("status")),
                adoptions(plan),
                handedIn(past.referring("measure", "action_plan_id", id, at)),
                links);
    }

    /** As now: drafts are no part of a plan, not even to those who see them. */
    private static int handedIn(List<PastRow> measures) {
        return Math.toIntExact(measures.stream()
                .filter(measure -> measure.uuidOrNull("draft_of_id") == null)
                .count());
    }

    private static List<ActionPlanAdoptionView> adoptions(PastObject plan) {
        return plan.parts("action_plan_adoption").stream()
                .map(adoption -> new ActionPlanAdoptionView(
                        adoption.id(),
                        adoption.text("adopted_by"),
                        adoption.textOrNull("delegation_reference"),
                        adoption.day("decided_on"),
                        adoption.text("registry_number"),
                        adoption.text("content_hash")))
                .sorted(Comparator.comparing(ActionPlanAdoptionView::decidedOn)
                        .thenComparing(ActionPlanAdoptionView::id)
                        .reversed())
                .toList();
    }
}
