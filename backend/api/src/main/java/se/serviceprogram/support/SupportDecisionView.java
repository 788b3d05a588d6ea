package se.serviceprogram.support;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.CodeRef;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Ref;
import se.serviceprogram.web.Versioned;

/** A support decision as it is read. */
public record SupportDecisionView(
        UUID id,
        int version,
        CodeRef source,
        String externalCaseId,
        String decisionNumber,
        @Nullable String registryNumber,
        CodeRef supportForm,
        @Nullable String legalBasis,
        @Nullable String stateAidBasis,
        @Nullable LocalDate receivedOn,
        Ref applicant,
        @Nullable Ref servicePoint,
        CodeRef municipality,
        @Nullable String description,
        @Nullable BigDecimal appliedAmount,
        BigDecimal grantedAmount,
        @Nullable BigDecimal supportShare,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        String outcome,
        LocalDate decidedOn,
        Ref decidingActor,
        @Nullable String decidedBy,
        @Nullable String delegationReference,
        @Nullable String rapporteur,
        @Nullable String reasons,
        @Nullable SecrecyView secrecy,
        @JsonProperty("import") @Nullable ImportedFrom importedFrom,
        @JsonProperty("_links") List<Link> links)
        implements Versioned {

    /** Provenance: the file and its row. */
    public record ImportedFrom(UUID id, String fileName, int rowNumber) {}

    static SupportDecisionView of(
            SupportDecision decision,
            boolean inSwedish,
            boolean toldWhole,
            @Nullable ImportedFrom importedFrom,
            List<Link> links) {
        return new SupportDecisionView(
                decision.id(),
                decision.version(),
                new CodeRef(decision.source.code(), decision.source.name(inSwedish)),
                decision.externalCaseId,
                decision.decisionNumber,
                decision.registryNumber,
                new CodeRef(decision.supportForm.code(), decision.supportForm.name(inSwedish)),
                decision.legalBasis,
                decision.stateAidBasis,
                decision.receivedOn,
                decision.applicant.reference(),
                decision.servicePoint == null ? null : decision.servicePoint.reference(),
                decision.municipality.reference(),
                decision.description,
                decision.appliedAmount,
                decision.grantedAmount,
                decision.supportShare,
                decision.periodStart,
                decision.periodEnd,
                decision.outcome,
                decision.decidedOn,
                decision.decidingActor.reference(),
                decision.decidedBy,
                decision.delegationReference,
                decision.rapporteur,
                decision.reasons,
                SecrecyView.of(decision.secrecy, toldWhole),
                importedFrom,
                links);
    }
}
