package se.serviceprogram.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.OrganisationNumbers;

/** The cells of one row as values, with every fault found while reading them. */
final class RowCells {

    private final FileRow row;
    private final List<Fault> faults = new ArrayList<>();

    RowCells(FileRow row) {
        this.row = row;
    }

    /** Reads a value, or says what is wrong with it. */
    interface Reading<T> {
        T read(String text) throws Unreadable;
    }

    static Reading<String> text(int most) {
        return text -> {
            if (text.length() > most) {
                throw new Unreadable("too-long", Integer.toString(most));
            }
            return text;
        };
    }

    /** What people write freely, in which a personal number has no business (BR-O1). */
    static Reading<String> words(int most) {
        return text -> {
            if (OrganisationNumbers.hasPersonalNumber(text)) {
                throw new Unreadable("personal-number");
            }
            return text(most).read(text);
        };
    }

    /** An id as its system made it, which may be a day with a serial number but no sole trader's personal number. */
    static Reading<String> id(int most, int thisYear) {
        return text -> {
            if (OrganisationNumbers.hasTradersNumber(text, thisYear)) {
                throw new Unreadable("personal-number");
            }
            return text(most).read(text);
        };
    }

    /** A value that a cell must have; null with a fault when it has none that can be read. */
    <T> @Nullable T value(Column column, Reading<T> reading) {
        return value(column, null, reading, null);
    }

    /** A value that an empty cell empties and a file without the column leaves as it was. */
    <T> @Nullable T value(Column column, @Nullable T kept, Reading<T> reading) {
        return value(column, kept, reading, null);
    }

    <T> @Nullable T value(Column column, @Nullable T kept, Reading<T> reading, @Nullable T whenEmpty) {
        if (!row.header().has(column)) {
            return kept;
        }
        var text = row.text(column);
        if (text == null) {
            if (column.mandatory()) {
                faults.add(Fault.in(column, null, "missing-value"));
            }
            return whenEmpty;
        }
        try {
            return reading.read(text);
        } catch (Unreadable fault) {
            fault(column, fault.code(), fault.arguments().toArray(String[]::new));
            return null;
        }
    }

    @Nullable String text(Column column) {
        return row.text(column);
    }

    void fault(Column column, String code, String... arguments) {
        faults.add(Fault.in(column, row.text(column), code, arguments));
    }

    /** Whether the row has as many cells as the header; otherwise a fault, and the rest of the row means nothing. */
    boolean fitHeader() {
        if (!row.hasCellsBeyondHeader() && !row.isShort()) {
            return true;
        }
        faults.add(Fault.ofRow(
                row.isShort() ? "too-few-cells" : "too-many-cells",
                Integer.toString(row.header().width())));
        return false;
    }

    List<Fault> faults() {
        return faults;
    }
}
