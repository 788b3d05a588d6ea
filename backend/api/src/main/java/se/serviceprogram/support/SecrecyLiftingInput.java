package se.serviceprogram.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.serviceprogram.web.NoPersonalNumber;

/** Why a decision is secret no longer. */
public record SecrecyLiftingInput(
        @NotBlank @NoPersonalNumber @Size(max = 500) String reason) {}
