package se.serviceprogram.feedback;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Feedback as an administrator reads it: the day it came, and nothing of who sent it but what they wrote. */
public record ReceivedFeedback(
        UUID id,
        LocalDate receivedOn,
        String message,
        @Nullable String page,
        @Nullable String email) {}
