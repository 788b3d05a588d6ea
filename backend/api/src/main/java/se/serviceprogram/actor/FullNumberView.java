package se.serviceprogram.actor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.serviceprogram.web.Link;

/** An organisation number in full, for those who may see a sole trader's. */
public record FullNumberView(
        UUID actorId,
        String organisationNumber,
        boolean soleTrader,
        @JsonProperty("_links") List<Link> links) {

    static FullNumberView of(Actor actor, List<Link> links) {
        var digits = Objects.requireNonNull(actor.organisationNumber());
        return new FullNumberView(
                actor.id(), digits.substring(0, 6) + "-" + digits.substring(6), actor.soleTrader(), links);
    }
}
