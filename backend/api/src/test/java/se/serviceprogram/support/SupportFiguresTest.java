package se.serviceprogram.support;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.support.Decisions.decision;
import static se.serviceprogram.testing.Callers.coordinator;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;

/** A figure and the list of its rows count the same. How a figure counts: {@link CountedSupportTest}. */
@ApiTest
class SupportFiguresTest {

    @Inject
    SupportFigures figures;

    @BeforeEach
    void decisions() {
        decision().of("A", "1", "home-delivery", 1000.25).register();
        decision()
                .of("A", "2", "home-delivery", 500)
                .with("outcome", "partly-granted")
                .register();
        decision()
                .of("A", "3", "service-grant", 10)
                .with("decidedOn", "2023-12-31")
                .register();
        decision()
                .of("A", "1", "home-delivery", 7)
                .with("sourceCode", "nyps")
                .with("municipalityCode", "2303")
                .with("decidingActorId", Callers.MUNICIPALITY)
                .register();
        decision().of("B", "1", "home-delivery", 0).with("outcome", "rejected").register();
        decision()
                .of("C", "1", "home-delivery", 99)
                .with("decidedOn", "2022-12-31")
                .register();
        decision()
                .of("D", "1", "home-delivery", 99)
                .with("decidedOn", "2024-01-01")
                .register();
    }

    @Test
    void theRowsBehindAFigureAddUpToIt() {
        for (var figure : figures.ofYear("23", null, null, 2023, false).forms()) {
            var rows = coordinator()
                    .get("/support-decisions?year=2023&supportForm="
                            + figure.form().code() + "&outcome=granted,partly-granted");
            assertThat(rows.jsonPath().getLong("totals.cases"))
                    .isEqualTo(figure.totals().cases());
            assertThat(new BigDecimal(rows.jsonPath().getString("totals.grantedAmount")))
                    .isEqualByComparingTo(figure.totals().grantedAmount());
        }
    }
}
