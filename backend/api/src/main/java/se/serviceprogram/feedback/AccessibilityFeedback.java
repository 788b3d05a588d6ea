package se.serviceprogram.feedback;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.NoPersonalNumber;

/** A shortcoming that somebody met: what it was, and if they like on which page and how they can be answered. */
public record AccessibilityFeedback(
        @NotBlank @Size(max = 4000) String message,
        @Nullable @NoPersonalNumber @Size(max = 500) String page,
        @Nullable @Email @Size(max = 200) String email) {}
