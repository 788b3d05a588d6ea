package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileRowTest {

    private static final int WIDTH = 8;

    @ParameterizedTest
    @ValueSource(strings = {"A 1", "  A 1 ", "A\u00a0 1", "'A 1", " 'A 1"})
    void aCellIsItsTextWithoutSurplusSpacesAndTheSpreadsheetsApostrophe(String cell) {
        assertThat(caseOf(cell)).isEqualTo("A 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "'"})
    void aCellOfSpacesHasNoText(String cell) {
        assertThat(caseOf(cell)).isNull();
    }

    @Test
    void aColumnOrCellThatIsNotThereHasNoText() {
        assertThat(WrittenRow.complete().row().text(Column.SHARE)).isNull();
        assertThat(WrittenRow.complete().cutTo(7).text(Column.DECIDED)).isEqualTo("2023-05-23");
        assertThat(WrittenRow.complete().cutTo(7).text(Column.GRANTED_AMOUNT)).isNull();
    }

    @Test
    void aRowIsShortWhenCellsAreMissingAndLongWhenSomethingStandsBesideThem() {
        var complete = WrittenRow.complete().row();
        assertThat(complete.isShort()).isFalse();
        assertThat(complete.hasCellsBeyondHeader()).isFalse();

        assertThat(WrittenRow.complete().cutTo(WIDTH - 1).isShort()).isTrue();
        assertThat(WrittenRow.complete().followedBy("", " ").row().hasCellsBeyondHeader())
                .isFalse();
        assertThat(WrittenRow.complete().followedBy("", "x").row().hasCellsBeyondHeader())
                .isTrue();
    }

    @Test
    void aRowOfSpacesIsBlank() {
        var header =
                Header.of(Column.mandatoryOnes().stream().map(Column::heading).toList());

        assertThat(new FileRow(2, header, List.of("", " ", "\t")).isBlank()).isTrue();
        assertThat(new FileRow(2, header, List.of("", " x ")).isBlank()).isFalse();
    }

    @Test
    void whatIsKeptOfARowIsItsFilledCellsByHeading() {
        var raw = WrittenRow.complete()
                .with(Column.SHARE, " ")
                .with(Column.CASE, " A-1 ")
                .followedBy("mer")
                .row()
                .raw();

        assertThat(raw)
                .containsEntry("arende_id", "A-1")
                .containsEntry("#10", "mer")
                .doesNotContainKey("stodandel");
    }

    @Test
    void ofPersonalNumbersTheLastFourDigitsAreNotKept() {
        var raw = WrittenRow.complete()
                .with(Column.APPLICANT, "Eva Ek 811228-9874")
                .with(Column.APPLICANT_NUMBER, "811228-9873")
                .row()
                .raw();

        assertThat(raw)
                .containsEntry("sokande_namn", "Eva Ek 811228-****")
                .containsEntry("sokande_orgnr", "811228-****");
    }

    private static String caseOf(String cell) {
        return WrittenRow.complete().with(Column.CASE, cell).row().text(Column.CASE);
    }
}
