package se.serviceprogram.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The decision that adopts an action plan, as it is registered. */
public record ActionPlanAdoptionInput(
        @NotBlank @Size(max = 200) String adoptedBy,
        @Nullable @Size(max = 500) String delegationReference,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 50) String registryNumber) {}
