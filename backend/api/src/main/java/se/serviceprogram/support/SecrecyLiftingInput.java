package se.serviceprogram.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a decision is secret no longer. */
public record SecrecyLiftingInput(@NotBlank @Size(max = 500) String reason) {}
