package se.serviceprogram.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Query values that Java would read leniently: "kanske" is no boolean, a day is written YYYY-MM-DD, and a moment has its offset. */
@Provider
public class StrictParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type == Boolean.class) {
            return (ParamConverter<T>) new Strict<>(StrictParameters::truth);
        }
        if (type == Instant.class) {
            return (ParamConverter<T>) new Strict<>(StrictParameters::moment);
        }
        return type == LocalDate.class ? (ParamConverter<T>) new Strict<>(Days::parse) : null;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException("not a boolean: " + text);
        };
    }

    /** RFC 3339 date-time (DOT.02), four-digit years. */
    private static Instant moment(String text) {
        try {
            if (text.matches("[0-9]{4}-.*")) {
                return OffsetDateTime.parse(text).toInstant();
            }
        } catch (DateTimeParseException noSuchMoment) {
            throw new IllegalArgumentException("not a moment: " + text, noSuchMoment);
        }
        throw new IllegalArgumentException("not a moment: " + text);
    }

    /** A moment as it is read when its + was not written %2B: in an address a plus sign is a space. */
    static boolean hasLostItsPlus(String text) {
        return text.matches("[0-9]{4}-[^ ]+T[^ ]+ [0-9]{2}:[0-9]{2}");
    }

    private record Strict<T>(Function<String, T> reader) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String text) {
            return text == null ? null : reader.apply(text);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
