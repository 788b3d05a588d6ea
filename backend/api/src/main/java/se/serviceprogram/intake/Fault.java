package se.serviceprogram.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong in a row: column and value as written, the kind of fault, and what its message needs. */
record Fault(@Nullable String column, @Nullable String value, String code, List<String> arguments) {

    private static final int SHOWN = 200;

    static Fault in(Column column, @Nullable String value, String code, String... arguments) {
        var shown = value != null && value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        return new Fault(column.heading(), shown, code, List.of(arguments));
    }

    static Fault ofRow(String code, String... arguments) {
        return new Fault(null, null, code, List.of(arguments));
    }

    String messageKey() {
        return "import.row." + code;
    }
}
