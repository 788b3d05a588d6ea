package se.serviceprogram.support;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.serviceprogram.support.Decisions.decision;
import static se.serviceprogram.testing.Callers.coordinator;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.serviceprogram.testing.ApiTest;

@ApiTest
class SupportDecisionRejectionsTest {

    private static final String NOBODY = "01890000-0000-7000-8000-00000000ffff";

    @ParameterizedTest
    @CsvSource({
        "sourceCode, unknown, reference.unknown",
        "sourceCode, UPPER, pattern",
        "externalCaseId, ' ', not-blank",
        "externalCaseId, 123456789012345678901234567890123456789012345678901, size",
        "externalCaseId, 811228-9874, no-traders-number",
        "decisionNumber, '', not-blank",
        "decisionNumber, 8112289874, no-traders-number",
        "registryNumber, 20230418-1239, no-personal-number",
        "supportFormCode, unknown, reference.unknown",
        "stateAidBasis, 2023-1, code",
        "applicantId, " + NOBODY + ", reference.unknown",
        "servicePointId, " + NOBODY + ", reference.unknown",
        "periodEnd, 2022-12-31, in-order",
        "municipalityCode, 9999, reference.unknown",
        "municipalityCode, 23, pattern",
        "outcome, bifall, code",
        "decidingActorId, " + NOBODY + ", reference.unknown",
        "decidedOn, 2023-02-30, wrong-type",
        "applicantId, x, wrong-type",
        "colour, red, unknown-field",
    })
    void aFaultyFieldIsNamed(String field, String value, String code) {
        decision()
                .with("periodStart", "2023-01-01")
                .with(field, value)
                .post()
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/" + field))
                .body("errors.code", hasItem(code));
    }

    @ParameterizedTest
    @CsvSource({
        "grantedAmount, -1, decimal-min",
        "grantedAmount, 1.005, digits",
        "grantedAmount, 1000000000000, digits",
        "appliedAmount, -0.01, decimal-min",
        "supportShare, 100.5, decimal-max",
    })
    void aFaultyAmountIsNamed(String field, BigDecimal value, String code) {
        decision()
                .with(field, value)
                .post()
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/" + field))
                .body("errors.code", hasItem(code));
    }

    @ParameterizedTest
    @CsvSource({"rejected", "dismissed", "closed-without-decision"})
    void nothingIsGrantedByARefusal(String outcome) {
        decision()
                .with("outcome", outcome)
                .post()
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/grantedAmount"))
                .body("errors[0].detail", equalTo("Beviljat belopp ska vara 0 vid avslag, avvisning och avskrivning."));
        decision()
                .with("outcome", outcome)
                .with("grantedAmount", 0)
                .post()
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "year, 1999", "year, 2147483647", "year, x", "decidedFrom, 2023-02-30", "supportForm, unknown",
                "outcome, bifall",
        "applicantId, x", "amountFrom, -1", "amountTo, 1e99999999", "sort, colour", "colour, red", "limit, x",
    })
    void aFaultyParameterIsNamed(String parameter, String value) {
        coordinator()
                .get("/support-decisions?" + parameter + "=" + value)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-input"))
                .body("errors.parameter", hasItem(parameter));
    }
}
