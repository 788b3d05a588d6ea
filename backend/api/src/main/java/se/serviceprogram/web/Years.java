package se.serviceprogram.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The query parameter {@code year}, which stands for the days of a calendar year; a filter that is off gives null. */
public final class Years {

    /** The years this service knows of. */
    public static final int FIRST = 2000;

    public static final int LAST = 2100;

    private Years() {}

    public static @Nullable LocalDate firstDay(@Nullable Integer year) {
        return year == null ? null : LocalDate.of(required(year), 1, 1);
    }

    public static @Nullable LocalDate lastDay(@Nullable Integer year) {
        return year == null ? null : LocalDate.of(required(year), 12, 31);
    }

    public static boolean isKnown(int year) {
        return year >= FIRST && year <= LAST;
    }

    public static int required(int year) {
        if (!isKnown(year)) {
            throw ProblemException.invalidParameter("year", "year.range", String.valueOf(year));
        }
        return year;
    }
}
