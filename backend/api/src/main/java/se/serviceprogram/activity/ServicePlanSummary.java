package se.serviceprogram.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.CodeRef;

/** A service plan in a list. */
public record ServicePlanSummary(
        UUID id,
        int version,
        CodeRef municipality,
        String title,
        int periodStart,
        int periodEnd,
        @Nullable Integer extendedTo,
        @Nullable LocalDate adoptedOn,
        ServicePlanStatus status,
        @Nullable String url) {

    /** As the list's query gives it. */
    ServicePlanSummary(
            UUID id,
            int version,
            String municipalityCode,
            String municipalityName,
            String title,
            int periodStart,
            int periodEnd,
            @Nullable Integer extendedTo,
            @Nullable LocalDate adoptedOn,
            String status,
            @Nullable String url) {
        this(
                id,
                version,
                new CodeRef(municipalityCode, municipalityName),
                title,
                periodStart,
                periodEnd,
                extendedTo,
                adoptedOn,
                ServicePlanStatus.fromString(status),
                url);
    }
}
