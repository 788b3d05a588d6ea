package se.serviceprogram.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The query parameter {@code year}, which stands for the days of a calendar year; a filter that is off gives null. */
public final class Years {

    private Years() {}

    public static @Nullable LocalDate firstDay(@Nullable Integer year) {
        return year == null ? null : LocalDate.of(required(year), 1, 1);
    }

    public static @Nullable LocalDate lastDay(@Nullable Integer year) {
        return year == null ? null : LocalDate.of(required(year), 12, 31);
    }

    /** The years this service knows of. */
    public static int required(int year) {
        if (year < 2000 || year > 2100) {
            throw ProblemException.invalidParameter("year", "year.range", String.valueOf(year));
        }
        return year;
    }
}
