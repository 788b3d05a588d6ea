package se.serviceprogram.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** UTF-8 with byte order mark, semicolons and decimal comma: what Swedish Excel opens by a double click. */
final class CsvFile implements RowFile {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final CsvWriter csv;

    CsvFile(OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    @Override
    public void heading(List<String> columns) {
        csv.writeRecord(columns);
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(CsvFile::text).toList());
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal amount ->
                amount.signum() == 0
                        ? "0"
                        : amount.stripTrailingZeros().toPlainString().replace('.', ',');
            case Instant time -> MINUTE.format(Clocks.local(time));
            case Boolean truth -> truth ? "ja" : "nej";
            case String text -> safe(text);
            default -> value.toString();
        };
    }

    /** A text that a spreadsheet would run as a formula gets the apostrophe that makes it text; imports take it off. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
