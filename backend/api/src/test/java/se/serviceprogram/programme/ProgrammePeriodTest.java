package se.serviceprogram.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.patch;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Fixture;

/** The period of a programme that is still a draft, 2023–2030 here, and what already belongs to one of its years. */
@ApiTest
class ProgrammePeriodTest {

    private UUID programme;

    @BeforeEach
    void aProgramme() {
        programme = Fixture.programme();
    }

    @Test
    void aPeriodLeavesNoActionPlanOutside() {
        actionPlan(programme, 2024);
        actionPlan(programme, 2029);

        patch(coordinator(), "/programmes/" + programme, 0, "{\"periodStart\": 2025, \"periodEnd\": 2028}")
                .then()
                .statusCode(409)
                .body("code", equalTo("in-use"))
                .body("errors.pointer", contains("#/periodStart", "#/periodEnd"))
                .body(
                        "errors[0].detail",
                        equalTo("Perioden får inte börja efter 2024, som har handlingsplan eller uppföljning."))
                .body(
                        "errors[1].detail",
                        equalTo("Perioden får inte sluta före 2029, som har handlingsplan eller uppföljning."));
        coordinator().get("/programmes/" + programme).then().body("periodStart", equalTo(2023));
    }

    @Test
    void norAnyFollowUp() {
        created("/follow-ups", "{\"programmeId\": \"%s\", \"year\": 2023}".formatted(programme));

        patch(coordinator(), "/programmes/" + programme, 0, "{\"periodStart\": 2024}")
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("#/periodStart"));
    }

    @Test
    void aPeriodThatHoldsThemMayChange() {
        actionPlan(programme, 2024);
        actionPlan(programme, 2029);
        actionPlan(Fixture.programme(), 2030);

        patch(coordinator(), "/programmes/" + programme, 0, "{\"periodStart\": 2024, \"periodEnd\": 2029}")
                .then()
                .statusCode(200)
                .body("periodStart", equalTo(2024))
                .body("periodEnd", equalTo(2029));
    }
}
