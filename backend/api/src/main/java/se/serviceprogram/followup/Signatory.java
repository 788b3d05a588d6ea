package se.serviceprogram.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.NoPersonalNumber;

/** One who signs the document: a function, and the name when it is known. */
public record Signatory(
        @NotBlank @NoPersonalNumber @Size(max = 200) String function,
        @Nullable @NoPersonalNumber @Size(max = 200) String name) {}
