package se.serviceprogram.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.Code;
import se.serviceprogram.web.InOrder;
import se.serviceprogram.web.NoPersonalNumber;

/** What is said of a measure when it is created or changed; lists replace the earlier ones whole. */
@InOrder(first = "startsOn", last = "endsOn")
public record MeasureInput(
        @NotNull UUID actionPlanId,
        @NotNull UUID priorityAreaId,
        @NotBlank @NoPersonalNumber @Size(max = 10) String number,
        @NotBlank @NoPersonalNumber @Size(max = 200) String title,
        @Nullable @NoPersonalNumber @Size(max = 20000) String description,
        @Nullable UUID responsibleId,
        @Size(max = 100) List<@NotNull UUID> participantIds,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable @NoPersonalNumber @Size(max = 500) String funding,

        @Nullable @Code(
                values = {
                    "planned",
                    "ongoing",
                    "completed",
                    "partly-completed",
                    "not-completed",
                    "dropped",
                    "moved-to-next-year"
                })
        String status,

        @Nullable @NoPersonalNumber @Size(max = 20000) String statusComment,
        @Size(max = 20) List<@NotBlank String> supportForms,

        @Size(max = 20) List<
                        @NotNull @Code(
                                values = {
                                    "company-visit", "service-point-inauguration", "statement", "dialogue", "project"
                                })
                        String>
                activityKinds,

        @Size(max = 50) List<@NotNull @Valid GoalInput> goals,
        @Nullable Boolean draft) {

    static final String PLANNED = "planned";
    static final String DROPPED = "dropped";

    /** A list left out is an empty one; a measure without status is planned, and one not said to be a draft is none. */
    public MeasureInput {
        participantIds = participantIds == null ? List.of() : participantIds;
        supportForms = supportForms == null ? List.of() : supportForms;
        activityKinds = activityKinds == null ? List.of() : activityKinds;
        goals = goals == null ? List.of() : goals;
        status = status == null ? PLANNED : status;
        draft = Boolean.TRUE.equals(draft);
    }

    /** The current values of a measure, as a change starts from them. */
    static MeasureInput of(Measure measure) {
        var responsible = measure.responsible();
        return new MeasureInput(
                measure.actionPlan().id(),
                measure.priorityArea().id(),
                measure.number(),
                measure.title(),
                measure.description(),
                responsible == null ? null : responsible.id(),
                measure.participants().stream().map(actor -> actor.id()).toList(),
                measure.startsOn(),
                measure.endsOn(),
                measure.funding(),
                measure.status(),
                measure.statusComment(),
                measure.supportForms(),
                measure.activityKinds(),
                measure.goals().stream().map(GoalInput::of).toList(),
                measure.isDraft());
    }
}
