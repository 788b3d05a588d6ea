package se.serviceprogram.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Days as this API writes and reads them: RFC 3339 full-date, four-digit years (DOT.02). */
public final class Days {

    private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Days() {}

    /** Throws an {@link IllegalArgumentException} that quotes the text when it is no day of the calendar. */
    public static LocalDate parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("not a day: " + text);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noSuchDay) {
            throw new IllegalArgumentException("not a day: " + text, noSuchDay);
        }
    }
}
