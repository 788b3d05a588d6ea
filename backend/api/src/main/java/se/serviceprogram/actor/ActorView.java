package se.serviceprogram.actor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.OrganisationNumbers;
import se.serviceprogram.web.Versioned;

/** An organisation as it is read. */
public record ActorView(
        UUID id,
        int version,
        String kind,
        String name,
        @Nullable String organisationNumber,
        boolean soleTrader,
        @Nullable String municipalityCode,
        @Nullable String countyCode,
        @Nullable String email,
        @Nullable String externalId,
        boolean networkMember,
        boolean networkConvener,
        @Nullable LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        Instant createdAt,
        Instant updatedAt,
        @JsonProperty("_links") List<Link> links)
        implements Versioned {

    static ActorView of(Actor actor, List<Link> links) {
        return new ActorView(
                actor.id(),
                actor.version(),
                actor.kind(),
                actor.name(),
                OrganisationNumbers.shown(actor.organisationNumber()),
                actor.soleTrader(),
                actor.municipalityCode(),
                actor.countyCode(),
                actor.email(),
                actor.externalId(),
                actor.networkMember(),
                actor.networkConvener(),
                actor.activeFrom(),
                actor.activeTo(),
                actor.createdAt(),
                actor.updatedAt(),
                links);
    }
}
