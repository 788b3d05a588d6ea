package se.serviceprogram.support;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Owner;
import se.serviceprogram.web.Code;
import se.serviceprogram.web.InOrder;
import se.serviceprogram.web.NoPersonalNumber;
import se.serviceprogram.web.NoTradersNumber;
import se.serviceprogram.web.ProblemException;

/** What is said of a support decision when it is registered or changed. */
@InOrder(first = "periodStart", last = "periodEnd")
public record SupportDecisionInput(
        @Nullable @Pattern(regexp = "[a-z0-9-]{1,50}") String sourceCode,
        @NotBlank @NoTradersNumber @Size(max = 50) String externalCaseId,
        @NotBlank @NoTradersNumber @Size(max = 50) String decisionNumber,
        @Nullable @NoPersonalNumber @Size(max = 50) String registryNumber,
        @NotNull String supportFormCode,
        @Nullable @NoPersonalNumber @Size(max = 500) String legalBasis,

        @Nullable @Code(values = {"2023-2831", "2023-2832", "1407-2013", "360-2012", "none"})
        String stateAidBasis,

        @Nullable LocalDate receivedOn,
        @NotNull UUID applicantId,
        @Nullable UUID servicePointId,
        @NotNull @Pattern(regexp = "[0-9]{4}") String municipalityCode,
        @Nullable @NoPersonalNumber @Size(max = 20_000) String description,

        @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal appliedAmount,

        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal grantedAmount,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal supportShare,

        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,

        @NotNull @Code(values = {"granted", "partly-granted", "rejected", "dismissed", "closed-without-decision"})
        String outcome,

        @NotNull LocalDate decidedOn,
        @NotNull UUID decidingActorId,
        @Nullable @NoPersonalNumber @Size(max = 200) String decidedBy,
        @Nullable @NoPersonalNumber @Size(max = 500) String delegationReference,
        @Nullable @NoPersonalNumber @Size(max = 200) String rapporteur,
        @Nullable @NoPersonalNumber @Size(max = 20_000) String reasons) {

    static final String DEFAULT_SOURCE = "serviceprogram";

    public SupportDecisionInput {
        sourceCode = sourceCode == null ? DEFAULT_SOURCE : sourceCode;
    }

    /** The current values of a decision, as a change starts from them. */
    static SupportDecisionInput of(SupportDecision decision) {
        return new SupportDecisionInput(
                decision.source.code(),
                decision.externalCaseId,
                decision.decisionNumber,
                decision.registryNumber,
                decision.supportForm.code(),
                decision.legalBasis,
                decision.stateAidBasis,
                decision.receivedOn,
                decision.applicant.id(),
                decision.servicePoint == null ? null : decision.servicePoint.id(),
                decision.municipality.code(),
                decision.description,
                decision.appliedAmount,
                decision.grantedAmount,
                decision.supportShare,
                decision.periodStart,
                decision.periodEnd,
                decision.outcome,
                decision.decidedOn,
                decision.decidingActor.id(),
                decision.decidedBy,
                decision.delegationReference,
                decision.rapporteur,
                decision.reasons);
    }

    /** The organisation that decided answers for it, and the source it comes from. */
    Owner owner() {
        return Owner.of(decidingActorId, Objects.requireNonNull(sourceCode));
    }

    /** Nothing is granted by a decision that grants nothing. */
    void requireAmountOfOutcome() {
        if (!Outcome.grants(outcome) && grantedAmount.signum() != 0) {
            throw ProblemException.invalid("#/grantedAmount", "support.refused-amount");
        }
    }
}
