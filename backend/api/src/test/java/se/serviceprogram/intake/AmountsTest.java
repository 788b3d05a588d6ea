package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1537062 | 1537062",
                "1 537 062 | 1537062",
                "1\u00a0537\u00a0062 | 1537062",
                "1\u202f537\u202f062,50 | 1537062.5",
                "1\u2009537\u2009062 | 1537062",
                "1537062,00 | 1537062",
                "1537062.00 | 1537062",
                "1.537.062,00 | 1537062",
                "1.537.062 | 1537062",
                "1.537,25 | 1537.25",
                "1,537,062.25 | 1537062.25",
                "0 | 0",
                "0,00 | 0",
                "12,5 | 12.5",
                "1 537 062 kr | 1537062",
                "1 537 062 kronor | 1537062",
                "1537062kr | 1537062",
                "1537062 SEK | 1537062",
                "500:- | 500",
                "1 537 tkr | 1537000",
                "1,537 tkr | 1537",
                "1,537062 mnkr | 1537062",
                "2 mnkr | 2000000",
                "2,5 mkr | 2500000",
                "192 132,75 | 192132.75",
                "999999999999,99 | 999999999999.99",
            })
    void readsWhatPeopleAndSystemsWrite(String written, BigDecimal amount) throws Unreadable {
        assertThat(Amounts.read(written)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.537 | ambiguous-amount",
                "1,537 | ambiguous-amount",
                "1.537 kr | ambiguous-amount",
                "-5 | negative-amount",
                "\u2212 1 537 | negative-amount",
                "-1,50 kr | negative-amount",
                "1.537 tkr | ambiguous-amount",
                "1537062,005 | too-many-decimals",
                "1 537,005 | too-many-decimals",
                "1537062.005 | too-many-decimals",
                "0,000001555 mnkr | too-many-decimals",
                "1000000000000 | too-large-amount",
                "1 53 062 | not-an-amount",
                "15 37 | not-an-amount",
                "ca 5000 | not-an-amount",
                "5000 EUR | not-an-amount",
                "1e6 | not-an-amount",
                "- | not-an-amount",
                "kr | not-an-amount",
                "1,537,06 | not-an-amount",
                "٣ | not-an-amount",
            })
    void refusesWhatIsNotOneAmount(String written, String code) {
        assertThatThrownBy(() -> Amounts.read(written))
                .isInstanceOfSatisfying(
                        Unreadable.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    @Test
    void whatIsLongerThanAnyAmountIsNotCountedWith() {
        assertThatThrownBy(() -> Amounts.read("9".repeat(40))).hasMessage("too-large-amount");
        assertThatThrownBy(() -> Amounts.read("9".repeat(41))).hasMessage("not-an-amount");
    }

    @Test
    void anAmountIsWrittenOutWithoutSurplusDecimals() throws Unreadable {
        assertThat(Amounts.read("2,50 mnkr")).hasToString("2500000");
        assertThat(Amounts.read("0,00")).hasToString("0");
        assertThat(Amounts.read("12,50")).hasToString("12.5");
    }
}
