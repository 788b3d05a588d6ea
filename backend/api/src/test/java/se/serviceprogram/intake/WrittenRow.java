package se.serviceprogram.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row of a file cell by cell: what every row must say, and what a test adds, changes or leaves out. */
final class WrittenRow {

    static final String SHOP = "Lanthandeln i Messlingen";
    static final String REGION = "Region Jämtland Härjedalen";

    private final Map<Column, String> cells = new LinkedHashMap<>();
    private final List<String> beyond = new ArrayList<>();

    private WrittenRow() {}

    /** Home delivery to a shop: the mandatory columns, all readable. */
    static WrittenRow complete() {
        return new WrittenRow()
                .with(Column.CASE, "A-1")
                .with(Column.NUMBER, "1")
                .with(Column.SUPPORT_FORM, "Hemsändning")
                .with(Column.ORGANISATION, REGION)
                .with(Column.APPLICANT, SHOP)
                .with(Column.MUNICIPALITY, "2361")
                .with(Column.DECIDED, "2023-05-23")
                .with(Column.GRANTED_AMOUNT, "10 000,50");
    }

    WrittenRow with(Column column, String cell) {
        cells.put(column, cell);
        return this;
    }

    /** Cells that no heading stands over. */
    WrittenRow followedBy(String... moreCells) {
        beyond.addAll(Arrays.asList(moreCells));
        return this;
    }

    FileRow row() {
        return row(2);
    }

    FileRow row(int number) {
        var fields = new ArrayList<>(cells.values());
        fields.addAll(beyond);
        return new FileRow(number, header(), fields);
    }

    /** The same row with its last cells missing. */
    FileRow cutTo(int width) {
        return new FileRow(2, header(), List.copyOf(cells.values()).subList(0, width));
    }

    private Header header() {
        return Header.of(cells.keySet().stream().map(Column::heading).toList());
    }
}
