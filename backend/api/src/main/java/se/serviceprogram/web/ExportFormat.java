package se.serviceprogram.web;

import java.io.IOException;
import java.io.OutputStream;

/** The file formats of list exports: CSV with semicolons for Swedish Excel, or a typed workbook. */
public enum ExportFormat {
    CSV("text/csv; charset=utf-8", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    static ExportFormat of(String code) {
        return switch (code) {
            case "csv" -> CSV;
            case "xlsx" -> XLSX;
            default -> throw ProblemException.invalidParameter("format", "format.unknown", code, "csv, xlsx");
        };
    }

    boolean isLimited() {
        return this == XLSX;
    }

    /** A sheet that is full would lose the rest without a word. */
    void requireRoomFor(long rows) {
        if (isLimited() && rows > XlsxFile.MOST_ROWS) {
            throw ProblemException.invalidParameter("format", "format.too-many-rows", XlsxFile.MOST_ROWS, rows);
        }
    }

    RowFile file(String name, OutputStream out) throws IOException {
        return switch (this) {
            case CSV -> new CsvFile(out);
            case XLSX -> new XlsxFile(name, out);
        };
    }
}
