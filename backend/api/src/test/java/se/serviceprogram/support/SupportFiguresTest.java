package se.serviceprogram.support;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.support.Decisions.decision;
import static se.serviceprogram.testing.Callers.coordinator;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.support.SupportYear.Counted;
import se.serviceprogram.support.SupportYear.SupportFigure;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;

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
    void countsDistinctCasesOfASourceAndSumsTheirKronor() {
        var homeDelivery = figure("home-delivery");

        assertThat(homeDelivery.totals()).isEqualTo(totals(2, "1507.25"));
        assertThat(homeDelivery.decidingActors())
                .extracting("name", "cases", "amount")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Härjedalens kommun", 1L, new BigDecimal("7.00")),
                        org.assertj.core.groups.Tuple.tuple(
                                "Region Jämtland Härjedalen", 1L, new BigDecimal("1500.25")));
        assertThat(homeDelivery.municipalities())
                .extracting("code", "name", "cases", "amount")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2361", "Härjedalen", 1L, new BigDecimal("1500.25")),
                        org.assertj.core.groups.Tuple.tuple("2303", "Ragunda", 1L, new BigDecimal("7.00")));
    }

    @Test
    void aCaseWithTwoFormsIsOneCaseInTheTotal() {
        assertThat(figure("service-grant").totals()).isEqualTo(totals(1, "10.00"));
        assertThat(figures.ofYear("23", null, null, 2023, false).total()).isEqualTo(totals(2, "1517.25"));
    }

    @Test
    void aFormWithoutDecisionsIsThereWithZero() {
        assertThat(figures.ofYear("23", null, null, 2023, false).forms())
                .extracting(figure -> figure.form().code())
                .containsExactly(
                        "home-delivery",
                        "service-grant",
                        "investment-support",
                        "corrosion-protection",
                        "operating-support");
        assertThat(figure("operating-support").totals()).isEqualTo(new Counted(0L, BigDecimal.ZERO));
    }

    @Test
    void anotherRegionHasItsOwnFigures() {
        assertThat(figures.ofYear("22", null, null, 2023, false).total().cases()).isZero();
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

    private SupportFigure figure(String form) {
        return figures.ofYear("23", null, null, 2023, false).forms().stream()
                .filter(figure -> figure.form().code().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static Counted totals(long cases, String amount) {
        return new Counted(cases, new BigDecimal(amount));
    }
}
