package se.serviceprogram.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Query values that Java would read leniently: "kanske" is no boolean, and a day is written YYYY-MM-DD. */
@Provider
public class StrictParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type == Boolean.class) {
            return (ParamConverter<T>) new Strict<>(StrictParameters::truth);
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
