package se.serviceprogram.programme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.Ref;

/** A programme in a list. */
public record ProgrammeSummary(
        UUID id,
        int version,
        String title,
        int periodStart,
        int periodEnd,
        @Nullable String registryNumber,
        Ref owner,
        ProgrammeStatus status) {

    public ProgrammeSummary(
            UUID id,
            int version,
            String title,
            int periodStart,
            int periodEnd,
            @Nullable String registryNumber,
            UUID ownerId,
            String ownerName,
            ProgrammeStatus status) {
        this(id, version, title, periodStart, periodEnd, registryNumber, new Ref(ownerId, ownerName), status);
    }
}
