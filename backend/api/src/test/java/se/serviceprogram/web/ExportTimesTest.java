package se.serviceprogram.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.testing.Callers.reader;

import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.support.Decisions;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;

/** Times in files are what the clock on the wall said in Sweden, winter and summer. */
@ApiTest
class ExportTimesTest {

    @BeforeEach
    void twoFilesAreRead() throws SQLException {
        Database.execute("""
                insert into import (region_code, source_code, file_name, file_hash, charset, delimiter, row_count, new_rows, changed_rows, unchanged_rows, error_rows, granted_amount, status, created_by, created_at)
                values ('23', 'nyps', 'vinter.csv', repeat('0', 64), 'utf-8', ';', 1, 1, 0, 0, 0, 1, 'reviewed', 'Karin', '2026-11-22T13:05:59.5Z'),
                       ('23', 'nyps', 'sommar.csv', repeat('0', 64), 'utf-8', ';', 1, 1, 0, 0, 0, 1, 'reviewed', 'Karin', '2026-06-30T22:30:00Z')
                """);
    }

    @Test
    void inTextTheyAreDayAndMinute() {
        var lines = reader().accept("*/*")
                .get("/imports/exports?format=csv&sort=createdAt")
                .asString()
                .lines()
                .toList();

        assertThat(lines.get(1)).contains("sommar.csv").contains(";2026-07-01 00:30;");
        assertThat(lines.get(2)).contains("vinter.csv").contains(";2026-11-22 14:05;");
    }

    @Test
    void inWorkbooksTheyAreTimesThatCanBeSorted() throws Exception {
        var file = reader().accept("*/*")
                .get("/imports/exports?format=xlsx&sort=createdAt")
                .asByteArray();

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(9);
            assertThat(cell.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 7, 1, 0, 30));
            assertThat(new DataFormatter().formatCellValue(cell)).isEqualTo("2026-07-01 00:30");
        }
    }

    @Test
    void figuresTellWhenTheyWereCounted() {
        Decisions.decision().register();

        var counted = reader().accept("*/*")
                .get("/figures/exports?format=csv&year=2023")
                .asString();

        assertThat(counted.lines().skip(1))
                .hasSize(1)
                .allMatch(line -> line.matches(".*;20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d;"));
    }
}
