package se.serviceprogram.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SwedishTextTest {

    @Test
    void keepsNumbersAndTheirUnitsTogether() {
        assertThat(SwedishText.cases(8, new BigDecimal("1537062.00")))
                .isEqualTo("8\u00a0st., 1\u00a0537\u00a0062\u00a0kronor");
        assertThat(SwedishText.count(1200)).isEqualTo("1\u00a0200\u00a0st.");
        assertThat(SwedishText.amount(BigDecimal.ZERO)).isEqualTo("0\u00a0kronor");
    }

    @Test
    void showsOreWhereThereAreAny() {
        assertThat(SwedishText.amount(new BigDecimal("384265.50"))).isEqualTo("384\u00a0265,50\u00a0kronor");
        assertThat(SwedishText.amount(new BigDecimal("100"))).isEqualTo("100\u00a0kronor");
    }

    @Test
    void saysHowManyThereAreInAllWhereThatIsKnown() {
        var plans = new Figure(
                "service-plans.in-force",
                "Kommuner med gällande serviceplan",
                Figure.SERVICE_PLAN,
                null,
                null,
                null,
                7L,
                8L,
                false,
                false,
                null,
                "count",
                "",
                Map.of(),
                Instant.EPOCH,
                List.of(),
                List.of(),
                List.of());

        assertThat(SwedishText.line(plans)).isEqualTo("Kommuner med gällande serviceplan 7 av 8");
    }

    @Test
    void writesDaysInWords() {
        assertThat(SwedishText.day(LocalDate.of(2024, 3, 7))).isEqualTo("7 mars 2024");
    }
}
