package se.serviceprogram.activity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.CodeRef;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Versioned;

/** A service plan as it is read, with what it is today. */
public record ServicePlanView(
        UUID id,
        int version,
        CodeRef municipality,
        String title,
        int periodStart,
        int periodEnd,
        @Nullable Integer extendedTo,
        @Nullable LocalDate adoptedOn,
        @Nullable String paragraph,
        @Nullable String registryNumber,
        @Nullable String url,
        ServicePlanStatus status,
        @JsonProperty("_links") List<Link> links)
        implements Versioned {

    static ServicePlanView of(ServicePlan plan, ServicePlanStatus status, List<Link> links) {
        return new ServicePlanView(
                plan.id(),
                plan.version(),
                plan.municipality().reference(),
                plan.title(),
                plan.periodStart(),
                plan.periodEnd(),
                plan.extendedTo(),
                plan.adoptedOn(),
                plan.paragraph(),
                plan.registryNumber(),
                plan.url(),
                status,
                links);
    }
}
