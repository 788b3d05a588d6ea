package se.serviceprogram.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.OrganisationNumbers;

/** A support decision as a row of the import file (domain.md §8), so that an export can be filled in and read back. */
public record ImportFormatRow(
        String sourceCode,
        String externalCaseId,
        String decisionNumber,
        String outcome,
        @Nullable String registryNumber,
        String supportForm,
        @Nullable String legalBasis,
        String decidingActor,
        String applicant,
        @Nullable String organisationNumber,
        String municipalityCode,
        String countyCode,
        @Nullable LocalDate receivedOn,
        LocalDate decidedOn,
        @Nullable BigDecimal appliedAmount,
        BigDecimal grantedAmount,
        @Nullable BigDecimal supportShare,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable String secrecy) {

    /** A sole trader's number is masked in the file too. */
    public ImportFormatRow {
        organisationNumber = OrganisationNumbers.shown(organisationNumber);
        outcome = Outcome.named(outcome).map(Outcome::swedishName).orElse(outcome);
    }
}
