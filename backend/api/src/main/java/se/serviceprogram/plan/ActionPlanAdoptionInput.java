package se.serviceprogram.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.NoPersonalNumber;

/** The decision that adopts an action plan, as it is registered. */
public record ActionPlanAdoptionInput(
        @NotBlank @NoPersonalNumber @Size(max = 200) String adoptedBy,
        @Nullable @NoPersonalNumber @Size(max = 500) String delegationReference,
        @NotNull LocalDate decidedOn,
        @NotBlank @NoPersonalNumber @Size(max = 50) String registryNumber) {}
