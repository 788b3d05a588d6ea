package se.serviceprogram.actor;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.CodeRef;
import se.serviceprogram.web.Ref;

/** A service point in a list. */
public record ServicePointSummary(
        UUID id,
        int version,
        String name,
        String kind,
        @Nullable Ref actor,
        CodeRef municipality,
        @Nullable String locality,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    /** As the list's query gives it. */
    ServicePointSummary(
            UUID id,
            int version,
            String name,
            String kind,
            @Nullable UUID actorId,
            @Nullable String actorName,
            String municipalityCode,
            String municipalityName,
            @Nullable String locality,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn) {
        this(
                id,
                version,
                name,
                kind,
                Ref.of(actorId, actorName),
                new CodeRef(municipalityCode, municipalityName),
                locality,
                openedOn,
                closedOn);
    }
}
