package se.serviceprogram.actor;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Membership;
import se.serviceprogram.web.Code;
import se.serviceprogram.web.InOrder;
import se.serviceprogram.web.NoPersonalNumber;
import se.serviceprogram.web.OrganisationNumber;
import se.serviceprogram.web.OrganisationNumbers;

/** What is said of an organisation when it is registered or changed. */
@InOrder(first = "activeFrom", last = "activeTo")
public record ActorInput(
        @NotNull @Code(
                values = {
                    "region",
                    "county-administrative-board",
                    "municipality",
                    "state-agency",
                    "company",
                    "association",
                    "property-owner"
                })
        String kind,

        @NotBlank @NoPersonalNumber @Size(max = 200) String name,
        @Nullable @OrganisationNumber String organisationNumber,
        @Nullable @Pattern(regexp = "[0-9]{4}") String municipalityCode,
        @Nullable @Pattern(regexp = "[0-9]{2}") String countyCode,
        @Nullable @Email @NoPersonalNumber @Size(max = 200) String email,

        @Nullable @Pattern(regexp = ".*\\S.*") @NoPersonalNumber @Size(max = 100) String externalId,

        @Nullable Boolean networkMember,
        @Nullable Boolean networkConvener,
        @Nullable LocalDate activeFrom,
        @Nullable LocalDate activeTo) {

    /** The current values of an organisation, as a change starts from them. */
    static ActorInput of(Actor actor) {
        return new ActorInput(
                actor.kind(),
                actor.name(),
                OrganisationNumbers.shown(actor.organisationNumber()),
                actor.municipalityCode(),
                actor.countyCode(),
                actor.email(),
                actor.externalId(),
                actor.networkMember(),
                actor.networkConvener(),
                actor.activeFrom(),
                actor.activeTo());
    }

    Membership membership() {
        return new Membership(
                externalId,
                Boolean.TRUE.equals(networkMember),
                Boolean.TRUE.equals(networkConvener),
                activeFrom,
                activeTo,
                kind.equals(Actor.MUNICIPALITY) ? municipalityCode : null);
    }
}
