package se.serviceprogram.web;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of one sheet with typed cells. Rows are sent some hundred at a time, and texts stand in their cells: the
 * table of all texts, which workbooks may have instead, would be held until the last row is known.
 */
final class XlsxFile implements RowFile {

    /** With the headings; what spreadsheets can hold. */
    static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

    private static final int AT_A_TIME = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxFile(String name, OutputStream out) {
        workbook = new Workbook(out, "Serviceprogram", "1.0");
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void heading(List<String> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(row, column, columns.get(column));
        }
        sheet.range(row, 0, row, columns.size() - 1).style().bold().set();
        row++;
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % AT_A_TIME == 0) {
            sheet.flush();
        }
    }

    @Override
    public void end() throws IOException {
        workbook.finish();
    }

    private void write(int column, @Nullable Object value) {
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
                sheet.value(row, column, Clocks.local(time));
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case Boolean truth -> sheet.inlineString(row, column, truth ? "ja" : "nej");
            default -> sheet.inlineString(row, column, value.toString());
        }
    }
}
