package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2023-05-23", "20230523", " 2023-05-23 ", "2023-05-23 00:00:00", "2023-05-23T00:00"})
    void readsDatesAsSystemsWriteThem(String written) throws Unreadable {
        assertThat(Dates.read(written)).isEqualTo(LocalDate.of(2023, 5, 23));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-29, impossible-date",
        "20231301, impossible-date",
        "2023-00-10, impossible-date",
        "1999-12-31, date-out-of-range",
        "2101-01-01, date-out-of-range",
        "23-05-23, not-a-date",
        "23/5 2023, not-a-date",
        "2023-0523, not-a-date",
        "maj 2023, not-a-date",
        "45069, not-a-date",
        "2023-05-23 14:30, not-a-date",
    })
    void refusesWhatIsNoDay(String written, String code) {
        assertThatThrownBy(() -> Dates.read(written))
                .isInstanceOfSatisfying(
                        Unreadable.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }
}
