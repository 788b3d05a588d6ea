package se.serviceprogram.actor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.OrganisationNumbers;

/** An organisation in a list. */
public record ActorSummary(
        UUID id,
        int version,
        String kind,
        String name,
        @Nullable String organisationNumber,
        @Nullable String municipalityCode,
        boolean networkMember,
        boolean networkConvener,
        @Nullable String externalId,
        @Nullable LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        boolean soleTrader,
        Instant updatedAt) {

    /** As the list's query gives it; the number is masked here for a sole trader, whoever asks. */
    ActorSummary(
            UUID id,
            int version,
            String kind,
            String name,
            @Nullable String organisationNumber,
            @Nullable String municipalityCode,
            boolean networkMember,
            boolean networkConvener,
            @Nullable String externalId,
            @Nullable LocalDate activeFrom,
            @Nullable LocalDate activeTo,
            Instant updatedAt) {
        this(
                id,
                version,
                kind,
                name,
                OrganisationNumbers.shown(organisationNumber),
                municipalityCode,
                networkMember,
                networkConvener,
                externalId,
                activeFrom,
                activeTo,
                organisationNumber != null && OrganisationNumbers.isPersonal(organisationNumber),
                updatedAt);
    }
}
