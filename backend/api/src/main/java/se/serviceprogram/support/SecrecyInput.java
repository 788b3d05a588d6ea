package se.serviceprogram.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.serviceprogram.web.NoPersonalNumber;

/** The ground that an officer gives for marking a decision as secret; the service suggests none. */
public record SecrecyInput(
        @NotBlank @NoPersonalNumber @Size(max = 200) String legalBasis,
        @NotBlank @NoPersonalNumber @Size(max = 500) String reason) {}
