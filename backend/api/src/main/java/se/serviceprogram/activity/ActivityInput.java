package se.serviceprogram.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.actor.Actor;
import se.serviceprogram.web.Code;
import se.serviceprogram.web.NoPersonalNumber;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemException.PlacedText;
import se.serviceprogram.web.ProblemException.Text;
import se.serviceprogram.web.ProblemType;

/** What is said of an activity when it is registered or changed. */
public record ActivityInput(
        @NotNull @Code(values = {"company-visit", "service-point-inauguration", "statement", "dialogue", "project"})
        String kind,

        @Nullable @Code(values = {"physical", "digital"}) String mode,
        @NotNull LocalDate heldOn,
        @NotBlank @NoPersonalNumber @Size(max = 200) String title,
        @Nullable @NoPersonalNumber @Size(max = 20000) String description,
        @Nullable @Pattern(regexp = "[0-9]{4}") String municipalityCode,
        @Nullable UUID servicePointId,
        @Nullable UUID companyId,
        @NotEmpty @Size(max = 100) List<@NotNull UUID> participantIds,
        @Nullable @NoPersonalNumber @Size(max = 50) String registryNumber) {

    /** The current values of an activity, as a change starts from them. */
    static ActivityInput of(Activity activity) {
        var municipality = activity.municipality();
        var servicePoint = activity.servicePoint();
        var company = activity.company();
        return new ActivityInput(
                activity.kind(),
                activity.mode(),
                activity.heldOn(),
                activity.title(),
                activity.description(),
                municipality == null ? null : municipality.code(),
                servicePoint == null ? null : servicePoint.id(),
                company == null ? null : company.id(),
                activity.participants().stream().map(Actor::id).toList(),
                activity.registryNumber());
    }

    /** A visit says how and where it was held, an inauguration where and of what: figures are made of these. */
    void requireWhatItsKindNeeds() {
        var missing = new ArrayList<PlacedText>();
        var visit = kind.equals(ActivityFigures.VISIT);
        var inauguration = kind.equals(ActivityFigures.INAUGURATION);
        if (visit && mode == null) {
            missing.add(new PlacedText("#/mode", new Text("activity.mode-required")));
        }
        if ((visit || inauguration) && municipalityCode == null) {
            missing.add(new PlacedText("#/municipalityCode", new Text("activity.municipality-required")));
        }
        if (inauguration && servicePointId == null) {
            missing.add(new PlacedText("#/servicePointId", new Text("activity.service-point-required")));
        }
        if (!missing.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_INPUT, new Text("invalid-input"), missing);
        }
    }
}
