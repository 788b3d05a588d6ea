package se.serviceprogram.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.actor.ActorMatching.Named;
import se.serviceprogram.support.DecisionContent;

/**
 * What a row without faults says: the decision and the applicant as named; and what the row does to organisations: that
 * it has a number for one that lacks it, the applicant that applying it made, and the version of the one that applying it
 * gave the number.
 */
record RowContent(
        DecisionContent decision,
        Named applicant,
        boolean givesNumber,
        @Nullable UUID createdApplicantId,
        @Nullable Integer numberedVersion) {

    @JsonIgnore
    boolean isTouchingApplicant() {
        return createdApplicantId != null || numberedVersion != null;
    }

    RowContent settled(DecisionContent withApplicant, @Nullable UUID created, @Nullable Integer numbered) {
        return new RowContent(withApplicant, applicant, givesNumber, created, numbered);
    }
}
