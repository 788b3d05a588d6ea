package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "beslut 2023.csv, beslut 2023.csv",
        "' beslut.csv ', beslut.csv",
        "../../etc/beslut.csv, beslut.csv",
        "C:\\Users\\eva\\beslut.csv, beslut.csv",
        "C:\\mapp/under/beslut.csv, beslut.csv",
        "a/b\\beslut.csv, beslut.csv",
        "/beslut.csv, beslut.csv",
        "Eva 811228-9874.csv, Eva 811228-****.csv",
    })
    void aNameIsShownWithoutItsPathAndWithoutPersonalNumbers(String sent, String shown) {
        assertThat(FileNames.shown(sent)).isEqualTo(shown);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "mapp/", "\u0000\r\n"})
    void aFileWithoutANameGetsOne(String sent) {
        assertThat(FileNames.shown(sent)).isEqualTo("namnlös.csv");
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(FileNames.shown("be\u0000slut\r\n.csv")).isEqualTo("beslut.csv");
    }

    @Test
    void aNameIsCutAtTwoHundredCharacters() {
        assertThat(FileNames.shown("x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(FileNames.shown("x".repeat(201))).isEqualTo("x".repeat(200));
    }
}
