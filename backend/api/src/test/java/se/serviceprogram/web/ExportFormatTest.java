package se.serviceprogram.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A sheet that cannot hold the selection is refused, and loses nothing without a word. */
class ExportFormatTest {

    private static final long ROWS_OF_A_SHEET = 1_048_576;

    @Test
    void aSheetIsFullWithOneRowLessThanItsLinesForTheHeadings() {
        assertThatCode(() -> ExportFormat.XLSX.requireRoomFor(ROWS_OF_A_SHEET - 1))
                .doesNotThrowAnyException();

        assertThatThrownBy(() -> ExportFormat.XLSX.requireRoomFor(ROWS_OF_A_SHEET))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.type())
                        .isEqualTo(ProblemType.INVALID_INPUT));
    }

    @Test
    void textHasNoEnd() {
        assertThatCode(() -> ExportFormat.CSV.requireRoomFor(100 * ROWS_OF_A_SHEET))
                .doesNotThrowAnyException();
    }
}
