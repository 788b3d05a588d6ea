package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"50 | 50", "50 % | 50", "50% | 50", "0 | 0", "100 | 100", "33,33 | 33.33", "12.5% | 12.5"})
    void readsPercentWithOrWithoutTheSign(String written, BigDecimal percent) throws Unreadable {
        assertThat(Shares.read(written)).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100,01", "101", "-1", "33,333", "hälften", "50 procent", "1000", "%"})
    void refusesWhatIsNoShareOfAWhole(String written) {
        assertThatThrownBy(() -> Shares.read(written))
                .isInstanceOfSatisfying(
                        Unreadable.class, fault -> assertThat(fault.code()).isEqualTo("not-a-share"));
    }
}
