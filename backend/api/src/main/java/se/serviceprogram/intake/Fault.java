package se.serviceprogram.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.actor.OrganisationNumbers;

/** What is wrong in a row: column and value as written, the kind of fault, and what its message needs. */
record Fault(@Nullable String column, @Nullable String value, String code, List<String> arguments) {

    private static final int SHOWN = 200;

    static Fault in(Column column, @Nullable String value, String code, String... arguments) {
        var readable = column == Column.APPLICANT_NUMBER && value != null
                ? OrganisationNumbers.withoutPersonalDigits(value)
                : value;
        var shown = readable != null && readable.length() > SHOWN ? readable.substring(0, SHOWN) + "…" : readable;
        return new Fault(column.heading(), shown, code, List.of(arguments));
    }

    static Fault ofRow(String code, String... arguments) {
        return new Fault(null, null, code, List.of(arguments));
    }

    String messageKey() {
        return "import.row." + code;
    }
}
