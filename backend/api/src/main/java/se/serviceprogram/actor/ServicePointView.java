package se.serviceprogram.actor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.CodeRef;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Ref;
import se.serviceprogram.web.Versioned;

/** A service point as it is read. */
public record ServicePointView(
        UUID id,
        int version,
        String name,
        String kind,
        @Nullable Ref actor,
        CodeRef municipality,
        @Nullable String locality,
        @Nullable String workplaceNumber,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        boolean fixedPremises,
        boolean openAllYear,
        List<String> delegatedServices,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @JsonProperty("_links") List<Link> links)
        implements Versioned {

    static ServicePointView of(ServicePoint point, List<Link> links) {
        var actor = point.actor();
        return new ServicePointView(
                point.id(),
                point.version(),
                point.name(),
                point.kind(),
                actor == null ? null : actor.reference(),
                point.municipality().reference(),
                point.locality(),
                point.workplaceNumber(),
                point.openedOn(),
                point.closedOn(),
                point.fixedPremises(),
                point.openAllYear(),
                point.delegatedServices(),
                point.latitude(),
                point.longitude(),
                links);
    }
}
