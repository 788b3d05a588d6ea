package se.serviceprogram.activity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.actor.Actor;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Ref;
import se.serviceprogram.web.Versioned;

/** An activity as it is read. */
public record ActivityView(
        UUID id,
        int version,
        String kind,
        @Nullable String mode,
        LocalDate heldOn,
        String title,
        @Nullable String description,
        @Nullable String municipalityCode,
        @Nullable Ref servicePoint,
        @Nullable Ref company,
        List<Ref> participants,
        @Nullable String registryNumber,
        @JsonProperty("_links") List<Link> links)
        implements Versioned {

    static ActivityView of(Activity activity, List<Link> links) {
        var municipality = activity.municipality();
        var servicePoint = activity.servicePoint();
        var company = activity.company();
        return new ActivityView(
                activity.id(),
                activity.version(),
                activity.kind(),
                activity.mode(),
                activity.heldOn(),
                activity.title(),
                activity.description(),
                municipality == null ? null : municipality.code(),
                servicePoint == null ? null : servicePoint.reference(),
                company == null ? null : company.reference(),
                activity.participants().stream().map(Actor::reference).toList(),
                activity.registryNumber(),
                links);
    }
}
