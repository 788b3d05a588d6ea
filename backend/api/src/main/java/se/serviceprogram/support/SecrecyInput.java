package se.serviceprogram.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The ground that an officer gives for marking a decision as secret; the service suggests none. */
public record SecrecyInput(
        @NotBlank @Size(max = 200) String legalBasis,
        @NotBlank @Size(max = 500) String reason) {}
