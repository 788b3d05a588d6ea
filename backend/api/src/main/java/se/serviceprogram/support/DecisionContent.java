package se.serviceprogram.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of a support decision that files from other systems decide; the applicant is null until registered. */
public record DecisionContent(
        String sourceCode,
        String externalCaseId,
        String decisionNumber,
        @Nullable String registryNumber,
        String supportFormCode,
        @Nullable String legalBasis,
        @Nullable LocalDate receivedOn,
        @Nullable UUID applicantId,
        String municipalityCode,
        @Nullable BigDecimal appliedAmount,
        BigDecimal grantedAmount,
        @Nullable BigDecimal supportShare,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        String outcome,
        LocalDate decidedOn,
        UUID decidingActorId) {

    public DecisionContent withApplicant(UUID id) {
        return new DecisionContent(
                sourceCode,
                externalCaseId,
                decisionNumber,
                registryNumber,
                supportFormCode,
                legalBasis,
                receivedOn,
                id,
                municipalityCode,
                appliedAmount,
                grantedAmount,
                supportShare,
                periodStart,
                periodEnd,
                outcome,
                decidedOn,
                decidingActorId);
    }
}
