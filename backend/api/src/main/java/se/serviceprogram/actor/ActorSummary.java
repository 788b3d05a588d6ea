package se.serviceprogram.actor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation in a list. */
public record ActorSummary(
        UUID id,
        int version,
        String kind,
        String name,
        @Nullable String organisationNumber,
        @Nullable String municipalityCode,
        boolean networkMember,
        boolean networkConvener) {

    /** The number is masked here for a sole trader, whoever asks. */
    public ActorSummary {
        organisationNumber = OrganisationNumbers.shown(organisationNumber);
    }
}
