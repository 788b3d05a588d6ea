package se.serviceprogram.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.InOrder;
import se.serviceprogram.web.NoPersonalNumber;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.Years;

/** What is said of a municipal service plan when it is registered or changed. */
@InOrder(first = "periodStart", last = "periodEnd", message = "{validation.years}")
public record ServicePlanInput(
        @NotNull @Pattern(regexp = "[0-9]{4}") String municipalityCode,
        @NotBlank @NoPersonalNumber @Size(max = 200) String title,
        @NotNull @Min(Years.FIRST) @Max(Years.LAST) Integer periodStart,
        @NotNull @Min(Years.FIRST) @Max(Years.LAST) Integer periodEnd,
        @Nullable @Min(Years.FIRST) @Max(Years.LAST) Integer extendedTo,
        @Nullable LocalDate adoptedOn,
        @Nullable @NoPersonalNumber @Size(max = 50) String paragraph,
        @Nullable @NoPersonalNumber @Size(max = 50) String registryNumber,

        @Nullable @NoPersonalNumber
        @Size(max = 2000) @Pattern(regexp = "https?://[!-~]+", message = "{validation.web-address}") String url) {

    /** The current values of a service plan, as a change starts from them. */
    static ServicePlanInput of(ServicePlan plan) {
        return new ServicePlanInput(
                plan.municipality().code(),
                plan.title(),
                plan.periodStart(),
                plan.periodEnd(),
                plan.extendedTo(),
                plan.adoptedOn(),
                plan.paragraph(),
                plan.registryNumber(),
                plan.url());
    }

    /** Only what was adopted has a paragraph in the minutes, and can be extended beyond its period. */
    void requireWhatItsAdoptionSays() {
        if (adoptedOn == null && (paragraph != null || extendedTo != null)) {
            throw ProblemException.invalid("#/adoptedOn", "service-plan.adoption-required");
        }
        if (extendedTo != null && extendedTo <= periodEnd) {
            throw ProblemException.invalid("#/extendedTo", "service-plan.extension");
        }
    }
}
