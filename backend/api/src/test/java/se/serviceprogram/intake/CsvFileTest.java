package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.serviceprogram.web.ProblemException;

class CsvFileTest {

    private static final String HEADINGS =
            "arende_id;beslut_nr;stodform;organisation;sokande_namn;kommunkod;" + "besluts_datum;beviljat_belopp\n";

    @TempDir
    Path folder;

    @Test
    void rowsAreNumberedAsASpreadsheetShowsThemAndBlankOnesLeftOut() throws IOException {
        try (var file = open(HEADINGS + "A;1\n\n;;;\n  ; \nB;2\n")) {
            assertThat(file.next(10)).extracting(FileRow::number).containsExactly(2, 6);
            assertThat(file.next(10)).isEmpty();
        }
    }

    @Test
    void theHeaderIsTheFirstRowWithContent() throws IOException {
        try (var file = open("\n ; ;\n" + HEADINGS + "A;1\n")) {
            assertThat(file.header().place(Column.NUMBER)).isEqualTo(1);
            assertThat(file.next(10)).extracting(FileRow::number).containsExactly(4);
        }
    }

    @Test
    void asManyRowsAreReadAsAreAskedForAndTheNextCallGoesOnThere() throws IOException {
        try (var file = open(HEADINGS + "A\nB\n\nC\n")) {
            assertThat(file.next(2)).extracting(CsvFileTest::caseId).containsExactly("A", "B");
            assertThat(file.next(2)).extracting(CsvFileTest::caseId).containsExactly("C");
        }
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeadingAndWithoutOneNothingIsLost() throws IOException {
        try (var marked = open("\uFEFF" + HEADINGS);
                var plain = open(HEADINGS)) {
            assertThat(marked.header().place(Column.CASE)).isZero();
            assertThat(plain.header().place(Column.CASE)).isZero();
        }
    }

    @Test
    void cellsArePartedByTheFilesOwnDelimiterAndReadInItsOwnEncoding() throws IOException {
        var windows = Charset.forName("windows-1252");
        var text = (HEADINGS + "Åre;\"a;b\";1,5").replace(';', ',');
        var path = Files.write(folder.resolve("windows.csv"), text.getBytes(windows));

        try (var file = new CsvFile(path, new FileShape("", windows, ','))) {
            assertThat(file.next(1).getFirst().fields()).containsExactly("Åre", "a,b", "1", "5");
        }
    }

    @Test
    void rowsMayHaveFewerCellsThanTheHeaderOrMore() throws IOException {
        try (var file = open(HEADINGS + "A\n1;2;3;4;5;6;7;8;9\n")) {
            assertThat(file.next(2)).extracting(row -> row.fields().size()).containsExactly(1, 9);
        }
    }

    @Test
    void aFileOfBlankRowsIsEmpty() {
        assertThatThrownBy(() -> open("\n ;\n;;\n").close()).hasMessageContaining("import.file.empty");
    }

    @Test
    void textAfterAClosingQuoteIsToldWithItsRow() throws IOException {
        try (var file = open(HEADINGS + "A;1\n\"B\"x;2\n")) {
            assertThatThrownBy(() -> file.next(10)).isInstanceOfSatisfying(ProblemException.class, problem -> {
                assertThat(problem.detail().key()).isEqualTo("import.file.broken-row");
                assertThat(problem.detail().arguments()).containsExactly("3");
            });
        }
    }

    @Test
    void aClosedFileIsReadNoMore() throws IOException {
        var file = open(HEADINGS + "A;1\n".repeat(100_000));
        file.close();
        assertThatThrownBy(() -> file.next(100_000)).hasRootCauseInstanceOf(IOException.class);
    }

    private CsvFile open(String text) throws IOException {
        var path = Files.writeString(Files.createTempFile(folder, "file", ".csv"), text);
        return new CsvFile(path, new FileShape("", StandardCharsets.UTF_8, ';'));
    }

    private static String caseId(FileRow row) {
        return row.fields().getFirst();
    }
}
