package se.serviceprogram.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.serviceprogram.access.PlainCaller.person;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.serviceprogram.web.ProblemException;

/** One person writes a follow-up, another approves it; in a small region one may have both roles. */
class ApprovalTest {

    @ParameterizedTest
    @CsvSource({
        "coordinator, false, true",
        "coordinator, false, false",
        "decision-maker, true, false",
        "coordinator+decision-maker, true, true",
        "reader, false, false"
    })
    void eachDoesItsPart(String roles, boolean decides, boolean changesElse) {
        assertThatCode(() -> Approval.OF_FOLLOW_UPS.require(caller(roles), decides, changesElse))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator, true, false",
        "coordinator, true, true",
        "decision-maker, false, true",
        "decision-maker, true, true",
        "reader, false, true"
    })
    void andNotTheOthers(String roles, boolean decides, boolean changesElse) {
        assertThatThrownBy(() -> Approval.OF_FOLLOW_UPS.require(caller(roles), decides, changesElse))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("forbidden");
    }

    private static Caller caller(String roles) {
        return person(roles.split("\\+"));
    }
}
