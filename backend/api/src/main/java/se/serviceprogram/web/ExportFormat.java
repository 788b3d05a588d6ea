package se.serviceprogram.web;

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
}
