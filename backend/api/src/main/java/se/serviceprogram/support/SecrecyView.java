package se.serviceprogram.support;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mark of secrecy as it is read: to those outside ({@link SecrecyJudgement}) without the officer's reason and name. */
public record SecrecyView(
        String legalBasis,
        @Nullable String reason,
        @Nullable String markedBy,
        Instant markedAt) {

    static @Nullable SecrecyView of(@Nullable Secrecy mark, boolean whole) {
        return mark == null
                ? null
                : new SecrecyView(
                        mark.legalBasis(),
                        whole ? mark.reason() : null,
                        whole ? mark.markedBy() : null,
                        mark.markedAt());
    }
}
