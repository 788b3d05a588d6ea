package se.serviceprogram.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A list as a file: the columns of its rows, written as CSV or XLSX from the same query as the screen. */
public final class Export<T> {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private record Column<T>(String heading, Function<T, @Nullable Object> value) {}

    private final String name;
    private final List<Column<T>> columns = new ArrayList<>();

    /** The name is that of the file and of the sheet, without ending. */
    public Export(String name) {
        this.name = name;
    }

    public Export<T> column(String heading, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(heading, value));
        return this;
    }

    /** Reads the whole selection before the first byte is sent, so that a failure is a problem, not half a file. */
    public Response as(String format, Stream<T> rows) {
        var chosen = ExportFormat.of(format);
        List<T> all;
        try (rows) {
            all = rows.toList();
        }
        StreamingOutput body = out -> write(chosen, all, out);
        return Response.ok(body, chosen.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + chosen.extension() + "\"")
                .build();
    }

    private void write(ExportFormat format, List<T> rows, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> writeCsv(rows, out);
            case XLSX -> writeXlsx(rows, out);
        }
    }

    /** UTF-8 with byte order mark, semicolons and decimal comma: what Swedish Excel opens by a double click. */
    private void writeCsv(List<T> rows, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(columns.stream().map(Column::heading).toList());
        for (T row : rows) {
            csv.writeRecord(columns.stream()
                    .map(column -> csvText(column.value().apply(row)))
                    .toList());
        }
        csv.flush();
    }

    private static String csvText(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal amount ->
                amount.signum() == 0
                        ? "0"
                        : amount.stripTrailingZeros().toPlainString().replace('.', ',');
            case Instant time -> MINUTE.format(local(time));
            case Boolean truth -> truth ? "ja" : "nej";
            case String text -> safe(text);
            default -> value.toString();
        };
    }

    /** People read times as the clocks of the region show them. */
    private static LocalDateTime local(Instant time) {
        return LocalDateTime.ofInstant(time, Clocks.zone());
    }

    /** A text that a spreadsheet would run as a formula gets the apostrophe that makes it text; imports take it off. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private void writeXlsx(List<T> rows, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Serviceprogram", "1.0")) {
            var sheet = workbook.newWorksheet(name);
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i).heading());
            }
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < columns.size(); c++) {
                    writeCell(sheet, r + 1, c, columns.get(c).value().apply(rows.get(r)));
                }
            }
        }
    }

    private static void writeCell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal amount -> {
                sheet.value(row, column, amount);
                sheet.style(row, column)
                        .format(amount.stripTrailingZeros().scale() > 0 ? "# ##0.00" : "# ##0")
                        .set();
            }
            case Number number -> sheet.value(row, column, number);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Instant time -> {
                sheet.value(row, column, local(time));
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case Boolean truth -> sheet.value(row, column, truth ? "ja" : "nej");
            default -> sheet.value(row, column, value.toString());
        }
    }
}
