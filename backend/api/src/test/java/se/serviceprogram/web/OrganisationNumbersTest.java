package se.serviceprogram.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "556000-4615",
                "5560004615",
                "165560004615",
                "16 556000-4615",
                "811228-9874",
                "19811228-9874",
                "811228+9874",
                "811288-9871",
                "810101-9878",
                "811231-9879",
                "811261-9872",
                "202100-5489",
                "000229-0005",
                "20000229-0005"
            })
    void takesLegalPersonsPersonsAndCoordinationNumbers(String written) {
        assertThat(OrganisationNumbers.isValid(written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "556000-4616, check digit",
        "811228-9873, check digit",
        "811328-9873, month 13",
        "810028-9878, month 0",
        "810230-9872, 30 February",
        "810200-9878, day 0",
        "811292-9875, coordination day 32",
        "811260-9873, coordination day 0",
        "010229-0004, no leap year",
        "19000229-0005, 1900 was no leap year",
        "55600046, too short",
        "abcdefghij, no digits"
    })
    void refusesWhatCannotBe(String written, String because) {
        assertThat(OrganisationNumbers.isValid(written)).as(because).isFalse();
    }

    @Test
    void onlyTheDateOfThoseRefusedForItIsWrong() {
        for (var number : new String[] {
            "8113289873", "8100289878", "8102309872", "8102009878", "8112929875", "8112609873", "0102290004"
        }) {
            assertThat(luhn(number)).as(number).isZero();
        }
    }

    @Test
    void masksEveryPersonalNumberInATextAndNothingElse() {
        assertThat(OrganisationNumbers.withoutPersonalNumbers(
                        "Handlare 811228-9874 (19811228 9874), bolag 556000-4615, ärende 8112289873, 20381001"))
                .isEqualTo("Handlare 811228-**** (19811228 ****), bolag 556000-4615, ärende 8112289873, 20381001");
    }

    @ParameterizedTest
    @CsvSource({
        "811228 - 9874, 811228 - ****",
        "811228–9874, 811228–****",
        "19811228 — 9874, 19811228 — ****",
        "811228\u20119874, 811228\u2011****",
        "811228\u00a0\u22129874, 811228\u00a0\u2212****",
        "811228\u2009-\u20099874, 811228\u2009-\u2009****"
    })
    void masksItWhateverDashOrSpaceIsBetween(String written, String shown) {
        assertThat(OrganisationNumbers.withoutPersonalNumbers("Eva " + written + ", 4711"))
                .isEqualTo("Eva " + shown + ", 4711");
    }

    @ParameterizedTest
    @CsvSource({
        "811228-9874, true, born 1981",
        "Eva 19811228-9874, true, born 1981",
        "000229-0005, true, born 2000",
        "101112-9879, true, 16 in the year",
        "111112-9878, false, 15 in the year",
        "230418-1239, false, a day and a serial number",
        "20230418-1239, false, a day and a serial number",
        "A/202304181239, false, a day and a serial number",
        "230418+1239, true, born 1923",
        "270418-1235, true, born 1927",
        "20270418-1235, false, not born",
        "2023-123456-1234, false, no day",
        "811228-9873, false, check digit",
    })
    void anIdHasTheNumberOfSomebodyOldEnoughToBeASoleTrader(String id, boolean has, String because) {
        assertThat(OrganisationNumbers.hasTradersNumber(id, 2026)).as(because).isEqualTo(has);
    }

    @Test
    void tenDigitsAreKeptOfHoweverItIsWritten() {
        assertThat(OrganisationNumbers.digits(" 16 556000-4615 ")).isEqualTo("5560004615");
        assertThat(OrganisationNumbers.digits("55600\u00a004615")).isEqualTo("5560004615");
        assertThat(OrganisationNumbers.digits("556000461")).isNull();
        assertThat(OrganisationNumbers.digits(null)).isNull();
    }

    @Test
    void ofAPersonalNumberTheLastFourAreNeverShown() {
        assertThat(OrganisationNumbers.shown("8112289874")).isEqualTo("811228-****");
        assertThat(OrganisationNumbers.shown("5560004615")).isEqualTo("556000-4615");
        assertThat(OrganisationNumbers.shown("2021005489")).isEqualTo("202100-5489");
        assertThat(OrganisationNumbers.shown(null)).isNull();
    }

    @Test
    void aNumberThatLooksPersonalIsMaskedEvenWhenItIsWrong() {
        assertThat(OrganisationNumbers.withoutPersonalDigits("19811228-9873")).isEqualTo("811228-****");
        assertThat(OrganisationNumbers.withoutPersonalDigits("556000-4616")).isEqualTo("556000-4616");
        assertThat(OrganisationNumbers.withoutPersonalDigits("handlaren")).isEqualTo("handlaren");
    }

    @Test
    void aMaskedNumberIsKnownAsSuch() {
        assertThat(OrganisationNumbers.isMasked("811228-****")).isTrue();
        assertThat(OrganisationNumbers.isMasked("811228-9874")).isFalse();
        assertThat(OrganisationNumbers.isMasked(null)).isFalse();
    }

    private static int luhn(String digits) {
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            var product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10;
    }
}
