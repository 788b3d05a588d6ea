package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowCellsTest {

    private static final Fault TOO_LONG = new Fault("legal_grund", "abcdef", "too-long", List.of("5"));

    @Test
    void aReadableCellIsItsValue() {
        var cells = cells(WrittenRow.complete().with(Column.LEGAL_BASIS, "abcde"));

        assertThat(cells.value(Column.LEGAL_BASIS, RowCells.text(5))).isEqualTo("abcde");
        assertThat(cells.text(Column.LEGAL_BASIS)).isEqualTo("abcde");
        assertThat(cells.faults()).isEmpty();
    }

    @Test
    void anUnreadableCellIsAFaultWithWhatWasWritten() {
        var cells = cells(WrittenRow.complete().with(Column.LEGAL_BASIS, "abcdef"));

        assertThat(cells.value(Column.LEGAL_BASIS, "before", RowCells.text(5))).isNull();
        assertThat(cells.faults()).containsExactly(TOO_LONG);
    }

    @Test
    void freeWordsWithAPersonalNumberAreAFaultThatDoesNotRepeatIt() {
        var cells = cells(WrittenRow.complete().with(Column.LEGAL_BASIS, "Eva 811228-9874"));

        assertThat(cells.value(Column.LEGAL_BASIS, RowCells.words(50))).isNull();
        assertThat(cells.faults())
                .containsExactly(new Fault("legal_grund", "Eva 811228-****", "personal-number", List.of()));
        assertThat(cells(WrittenRow.complete().with(Column.LEGAL_BASIS, "811228-9875"))
                        .value(Column.LEGAL_BASIS, RowCells.words(50)))
                .isEqualTo("811228-9875");
    }

    @Test
    void anIdMayBeADayWithASerialNumberAndNoSoleTradersNumber() {
        var cells =
                cells(WrittenRow.complete().with(Column.CASE, "20230418-1239").with(Column.NUMBER, "811228-9874"));

        assertThat(cells.value(Column.CASE, RowCells.id(50, 2026))).isEqualTo("20230418-1239");
        assertThat(cells.value(Column.NUMBER, RowCells.id(50, 2026))).isNull();
        assertThat(cells.faults()).containsExactly(new Fault("beslut_nr", "811228-****", "personal-number", List.of()));
        assertThat(cells.value(Column.CASE, RowCells.id(12, 2026))).isNull();
    }

    @Test
    void aFileWithoutTheColumnLeavesWhatWas() {
        var cells = cells(WrittenRow.complete());

        assertThat(cells.value(Column.LEGAL_BASIS, "before", RowCells.text(5), "otherwise"))
                .isEqualTo("before");
        assertThat(cells.faults()).isEmpty();
    }

    @Test
    void anEmptyCellEmptiesWhatWasOrStandsForSomethingElse() {
        var cells = cells(WrittenRow.complete().with(Column.LEGAL_BASIS, " "));

        assertThat(cells.value(Column.LEGAL_BASIS, "before", RowCells.text(5))).isNull();
        assertThat(cells.value(Column.LEGAL_BASIS, "before", RowCells.text(5), "otherwise"))
                .isEqualTo("otherwise");
        assertThat(cells.faults()).isEmpty();
    }

    @Test
    void aCellThatMustBeFilledIsAFaultWhenItIsEmpty() {
        var cells = cells(WrittenRow.complete().with(Column.CASE, ""));

        assertThat(cells.value(Column.CASE, RowCells.text(50))).isNull();
        assertThat(cells.faults()).containsExactly(new Fault("arende_id", null, "missing-value", List.of()));
    }

    @Test
    void aRowFitsItsHeaderWithNeitherFewerCellsNorMore() {
        assertThat(cells(WrittenRow.complete()).fitHeader()).isTrue();

        var few = new RowCells(WrittenRow.complete().cutTo(7));
        assertThat(few.fitHeader()).isFalse();
        assertThat(few.faults()).containsExactly(new Fault(null, null, "too-few-cells", List.of("8")));

        var many = cells(WrittenRow.complete().followedBy("x"));
        assertThat(many.fitHeader()).isFalse();
        assertThat(many.faults()).containsExactly(new Fault(null, null, "too-many-cells", List.of("8")));
    }

    @Test
    void aFaultQuotesTwoHundredCharactersAndNoPersonalNumber() {
        assertThat(Fault.in(Column.CASE, "x".repeat(200), "too-long").value()).isEqualTo("x".repeat(200));
        assertThat(Fault.in(Column.CASE, "x".repeat(201), "too-long").value()).isEqualTo("x".repeat(200) + "…");

        var named = Fault.in(Column.APPLICANT, "Eva 811228-9874", "unknown", "Eva 811228-9874");
        assertThat(named.value()).isEqualTo("Eva 811228-****");
        assertThat(named.arguments()).containsExactly("Eva 811228-****");
        assertThat(named.messageKey()).isEqualTo("import.row.unknown");

        assertThat(Fault.in(Column.APPLICANT_NUMBER, "811228-9873", "invalid").value())
                .as("a wrong number still looks like somebody's")
                .isEqualTo("811228-****");
    }

    private static RowCells cells(WrittenRow written) {
        return new RowCells(written.row());
    }
}
