package se.serviceprogram.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.programme.ProgrammeRef;

/** A follow-up in a list. */
public record FollowUpSummary(
        UUID id,
        int version,
        ProgrammeRef programme,
        int year,
        @Nullable String registryNumber,
        @Nullable LocalDate documentDate,
        FollowUpStatus status) {

    /** As the list's query gives it. */
    FollowUpSummary(
            UUID id,
            int version,
            UUID programmeId,
            String programmeTitle,
            int year,
            @Nullable String registryNumber,
            @Nullable LocalDate documentDate,
            FollowUpStatus status) {
        this(id, version, new ProgrammeRef(programmeId, programmeTitle), year, registryNumber, documentDate, status);
    }
}
