package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.web.ProblemException;

class FileShapeTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @Test
    void utf8IsKnownWithAndWithoutByteOrderMark() throws IOException {
        assertThat(shape("a;b\nÅre;1\n").charsetCode()).isEqualTo("utf-8");
        assertThat(shape("\uFEFFa;b\nÅre;1\n").charsetCode()).isEqualTo("utf-8");
    }

    @Test
    void whatIsNotUtf8IsWindows1252() throws IOException {
        assertThat(shape("a;b\nHärjedalen – 5 €;1\n".getBytes(WINDOWS_1252)).charsetCode())
                .isEqualTo("windows-1252");
    }

    @Test
    void theDelimiterIsFoundOutsideQuotes() throws IOException {
        assertThat(shape("a;b\n1;2").delimiter()).isEqualTo(';');
        assertThat(shape("a,b\n1;2").delimiter()).isEqualTo(',');
        assertThat(shape("\"a;x;y;z\",b,c\n1,2,3").delimiter()).isEqualTo(',');
        assertThat(shape("\n\r\n\"a\nb\";c,d;e\n").delimiter()).isEqualTo(';');
    }

    @Test
    void theHashIsThatOfTheBytes() throws IOException {
        assertThat(shape("a;b").hash()).isEqualTo("5719af18823567701f70e9f302f75d96e574215493286286a57b0a4959672283");
    }

    @ParameterizedTest
    @CsvSource({
        "'a;\"b\n1;2\n', open-quote",
        "'a;b\n1;\"x\"\"\n', open-quote",
        "'a\n1\n', no-delimiter",
        "'', empty",
        "' \n ', empty",
        "'a;b\u0001', not-text"
    })
    void whatCannotBeReadIsRefused(String text, String code) {
        assertThatThrownBy(() -> shape(text))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("import.file." + code);
    }

    @Test
    void escapedQuotesAreClosed() throws IOException {
        assertThat(shape("a;b\n\"say \"\"hi\"\"; twice\";2\n5\" rör;3\n").delimiter())
                .isEqualTo(';');
    }

    @Test
    void bytesOfAnotherEncodingAreNotText() {
        assertThatThrownBy(() -> shape("a;b\n1;2".getBytes(StandardCharsets.UTF_16)))
                .hasMessageContaining("not-text");
        assertThatThrownBy(() -> shape(new byte[] {'a', ';', (byte) 0x81})).hasMessageContaining("not-text");
        assertThatThrownBy(() -> shape(new byte[] {'P', 'K', 3, 4, ';', (byte) 0xff}))
                .hasMessageContaining("workbook");
    }

    @Test
    void withAsManyOfBothASemicolonPartsTheColumnsSinceACommaMayBeADecimal() throws IOException {
        assertThat(shape("a;b\n1,5;2").delimiter()).isEqualTo(';');
        assertThat(shape("a;b,c\n").delimiter()).isEqualTo(';');
        assertThat(shape("a\tb;c d").delimiter()).isEqualTo(';');
    }

    @Test
    void anOpenQuoteIsToldWithTheLineWhereItOpens() {
        assertThatThrownBy(() -> shape("a;b\n\"x\";2\n3;\"y\nz;4\n"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.detail().arguments()).containsExactly("3"));
    }

    @Test
    void aQuoteAfterAByteOrderMarkOpensTheFirstCell() {
        assertThatThrownBy(() -> shape("\uFEFF\"a\n\";b;\"c")).hasMessageContaining("open-quote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"504b030414", "d0cf11e0a1"})
    void aWorkbookIsToldWhateverElseItHas(String start) {
        assertThatThrownBy(() -> shape(HexFormat.of().parseHex(start))).hasMessageContaining("workbook");
    }

    private FileShape shape(String text) throws IOException {
        return shape(text.getBytes(StandardCharsets.UTF_8));
    }

    private FileShape shape(byte[] bytes) throws IOException {
        return FileShape.of(Files.write(folder.resolve("file.csv"), bytes));
    }
}
