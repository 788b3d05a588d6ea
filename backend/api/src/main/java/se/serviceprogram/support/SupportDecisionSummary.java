package se.serviceprogram.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.CodeRef;
import se.serviceprogram.web.Ref;

/** A support decision in a list. */
public record SupportDecisionSummary(
        UUID id,
        int version,
        CodeRef source,
        String externalCaseId,
        String decisionNumber,
        @Nullable String registryNumber,
        CodeRef supportForm,
        Ref applicant,
        CodeRef municipality,
        BigDecimal grantedAmount,
        String outcome,
        LocalDate decidedOn,
        Ref decidingActor,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean secrecyMarked) {

    /** As the list's query gives it. */
    public SupportDecisionSummary(
            UUID id,
            int version,
            String sourceCode,
            String sourceName,
            String externalCaseId,
            String decisionNumber,
            @Nullable String registryNumber,
            String formCode,
            String formName,
            UUID applicantId,
            String applicantName,
            String municipalityCode,
            String municipalityName,
            BigDecimal grantedAmount,
            String outcome,
            LocalDate decidedOn,
            UUID decidingActorId,
            String decidingActorName,
            boolean secrecyMarked) {
        this(
                id,
                version,
                new CodeRef(sourceCode, sourceName),
                externalCaseId,
                decisionNumber,
                registryNumber,
                new CodeRef(formCode, formName),
                new Ref(applicantId, applicantName),
                new CodeRef(municipalityCode, municipalityName),
                grantedAmount,
                outcome,
                decidedOn,
                new Ref(decidingActorId, decidingActorName),
                secrecyMarked);
    }
}
