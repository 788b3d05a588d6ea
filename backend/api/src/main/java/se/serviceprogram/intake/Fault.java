package se.serviceprogram.intake;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.OrganisationNumbers;

/** What is wrong in a row: column and value as written, the kind of fault, and what its message needs. */
record Fault(@Nullable String column, @Nullable String value, String code, List<String> arguments) {

    private static final int SHOWN = 200;

    static Fault in(Column column, @Nullable String value, String code, String... arguments) {
        var readable = value == null ? null : readable(column, value);
        var shown = readable != null && readable.length() > SHOWN ? readable.substring(0, SHOWN) + "…" : readable;
        return new Fault(
                column.heading(),
                shown,
                code,
                Stream.of(arguments)
                        .map(OrganisationNumbers::withoutPersonalNumbers)
                        .toList());
    }

    /** What looks like a sole trader's number is masked even when it is wrong. */
    private static String readable(Column column, String value) {
        return column == Column.APPLICANT_NUMBER
                ? OrganisationNumbers.withoutPersonalDigits(value)
                : OrganisationNumbers.withoutPersonalNumbers(value);
    }

    static Fault ofRow(String code, String... arguments) {
        return new Fault(null, null, code, List.of(arguments));
    }

    String messageKey() {
        return "import.row." + code;
    }
}
