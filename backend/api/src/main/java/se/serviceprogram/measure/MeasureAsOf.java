package se.serviceprogram.measure;

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
import se.serviceprogram.plan.ActionPlanRef;
import se.serviceprogram.programme.PriorityAreaRef;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Ref;

/** A measure as it was at some time, with the names of then. */
@ApplicationScoped
class MeasureAsOf {

    @Inject
    Past past;

    MeasureView view(UUID id, Instant at, List<Link> links) {
        var measure = past.object("measure", id, at);
        var row = measure.row();
        var participants = measure.parts("measure_participant").stream()
                .map(part -> part.uuid("actor_id"))
                .toList();
        var responsible = row.uuidOrNull("responsible_id");
        var names = past.references(at, Stream.concat(participants.stream(), Stream.ofNullable(responsible)));
        return new MeasureView(
                id,
                row.version(),
                plan(row.uuid("action_plan_id"), at),
                area(row.uuid("priority_area_id"), at),
                row.text("number"),
                row.text("title"),
                row.textOrNull("description"),
                names.toNullable(responsible),
                participants.stream()
                        .map(names::to)
                        .sorted(Comparator.comparing(Ref::name).thenComparing(Ref::id))
                        .toList(),
                row.dayOrNull("starts_on"),
                row.dayOrNull("ends_on"),
                row.textOrNull("funding"),
                row.text("status"),
                row.textOrNull("status_comment"),
                measure.parts("measure_support_form").stream()
                        .map(part -> part.text("support_form_code"))
                        .sorted()
                        .toList(),
                row.texts("activity_kinds"),
                goals(measure),
                row.uuidOrNull("draft_of_id") != null,
                row.instant("updated_at"),
                links);
    }

    private ActionPlanRef plan(UUID id, Instant at) {
        return ActionPlanRef.of(id, past.object("action-plan", id, at).row().integer("year"));
    }

    private PriorityAreaRef area(UUID id, Instant at) {
        var area = past.object("priority-area", id, at).row();
        return new PriorityAreaRef(id, area.integer("number"), area.text("short_title"));
    }

    private static List<GoalView> goals(PastObject measure) {
        return measure.parts("goal").stream()
                .sorted(Comparator.comparing((PastRow goal) -> goal.integer("position")))
                .map(goal -> new GoalView(
                        goal.id(),
                        goal.text("level"),
                        goal.text("text"),
                        goal.textOrNull("unit"),
                        goal.decimalOrNull("target_value"),
                        goal.decimalOrNull("baseline_value"),
                        goal.integerOrNull("baseline_year"),
                        goal.textOrNull("direction"),
                        goal.dayOrNull("target_date")))
                .toList();
    }
}
