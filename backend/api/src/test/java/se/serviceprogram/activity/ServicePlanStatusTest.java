package se.serviceprogram.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.testing.PlainDatabase;

/** What a service plan is on a day; the last day of its last year is its own. */
class ServicePlanStatusTest {

    @ParameterizedTest
    @CsvSource({
        // Not adopted yet, be its years gone.
        "          , 2025,     , 2024-06-01, in-progress",
        "          , 2025,     , 2026-06-01, in-progress",
        "2024-06-02, 2025,     , 2024-06-01, in-progress",
        "2024-06-01, 2025,     , 2024-06-01, adopted",
        "2024-06-01, 2025,     , 2025-12-31, adopted",
        "2024-06-01, 2025,     , 2026-01-01, expired",
        "2024-06-01, 2025, 2027, 2026-01-01, adopted",
        "2024-06-01, 2025, 2027, 2027-12-31, adopted",
        "2024-06-01, 2025, 2027, 2028-01-01, expired",
    })
    void isToldByItsAdoptionAndItsLastYear(
            @Nullable LocalDate adoptedOn, int periodEnd, @Nullable Integer extendedTo, LocalDate today, String status)
            throws SQLException {
        try (var connection = PlainDatabase.emptied().getConnection();
                var asked = connection.prepareStatement("select service_plan_status(?::date, ?, ?::int, ?)")) {
            asked.setObject(1, adoptedOn);
            asked.setInt(2, periodEnd);
            asked.setObject(3, extendedTo);
            asked.setObject(4, today);
            try (var rows = asked.executeQuery()) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo(status);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenAsItsCode(ServicePlanStatus status) {
        assertThat(ServicePlanStatus.fromString(status.toString())).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "ADOPTED", ""})
    void isNothingElse(String code) {
        assertThatThrownBy(() -> ServicePlanStatus.fromString(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
