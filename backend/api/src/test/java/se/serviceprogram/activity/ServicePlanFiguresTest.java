package se.serviceprogram.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.serviceprogram.access.Caller;
import se.serviceprogram.access.PlainCaller;
import se.serviceprogram.activity.ServicePlanFigures.InForce;
import se.serviceprogram.testing.PlainDatabase;
import se.serviceprogram.web.CodeRef;

/** How many municipalities had a plan in force at the end of a year: adopted by then, begun and not expired. */
class ServicePlanFiguresTest {

    private static final CodeRef BRACKE = new CodeRef("2305", "Bräcke");
    private static final CodeRef HARJEDALEN = new CodeRef("2361", "Härjedalen");

    private final Caller caller = PlainCaller.person("reader");
    private final ServicePlanFigures figures = new ServicePlanFigures();

    @BeforeEach
    void noPlans() throws SQLException {
        figures.database = PlainDatabase.emptied();
        figures.caller = caller;
    }

    @Test
    void eachMunicipalityWithAPlanInForceCountsOnceOutOfAllOfTheRegion() throws SQLException {
        plan("2361", 2019, 2022, "2024", "2019-02-01");
        plan("2361", 2024, 2030, null, "2024-02-01");
        plan("2305", 2022, 2025, null, "2022-02-01");
        plan("2309", 2022, 2030, null, null);

        assertThat(figures.atEndOf(2024)).isEqualTo(new InForce(2, 8, List.of(BRACKE, HARJEDALEN)));
        assertThat(figures.atEndOf(2026)).isEqualTo(new InForce(1, 8, List.of(HARJEDALEN)));
        assertThat(figures.atEndOf(2018)).isEqualTo(new InForce(0, 8, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        // Begins and ends with its years.
        "2023, 2025,     , 2022-11-01, 2022, 0",
        "2023, 2025,     , 2022-11-01, 2023, 1",
        "2023, 2025,     , 2022-11-01, 2025, 1",
        "2023, 2025,     , 2022-11-01, 2026, 0",
        // An extension prolongs it, to the end of its year.
        "2023, 2025, 2027, 2022-11-01, 2027, 1",
        "2023, 2025, 2027, 2022-11-01, 2028, 0",
        // Adopted on the last day of the year or later.
        "2023, 2025,     , 2024-12-31, 2024, 1",
        "2023, 2025,     , 2025-01-01, 2024, 0",
        "2023, 2025,     , 2025-01-01, 2025, 1",
        "2023, 2025,     , 2026-01-01, 2025, 0",
        "2023, 2025,     , 2026-01-01, 2026, 0",
        // Not adopted.
        "2023, 2025,     ,           , 2024, 0"
    })
    void isInForceFromItsAdoptionAndItsBeginningToItsEnd(
            int first, int last, String extendedTo, String adoptedOn, int year, int number) throws SQLException {
        plan("2361", first, last, extendedTo, adoptedOn);

        assertThat(figures.atEndOf(year).number()).isEqualTo(number);
        assertThat(figures.atEndOf(year).municipalities()).hasSize(number);
    }

    @Test
    void anotherRegionsPlansAreNotCounted() throws SQLException {
        plan("2361", 2023, 2026, null, "2023-02-01");

        figures.caller = PlainCaller.reading("22", caller);
        assertThat(figures.atEndOf(2024)).isEqualTo(new InForce(0, 0, List.of()));
    }

    private static void plan(String municipality, int first, int last, String extendedTo, String adoptedOn)
            throws SQLException {
        PlainDatabase.execute("""
                insert into service_plan (region_code, municipality_code, title, period_start, period_end, extended_to, adopted_on)
                values ('23', '%s', 'Serviceplan', %d, %d, %s, %s)
                """.formatted(
                        municipality, first, last, extendedTo, adoptedOn == null ? "null" : "'" + adoptedOn + "'"));
    }
}
