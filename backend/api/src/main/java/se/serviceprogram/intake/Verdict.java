package se.serviceprogram.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a row would do. */
enum Verdict {
    NEW,
    CHANGED,
    UNCHANGED,
    ERROR;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Verdict::code).toList();
    }
}
