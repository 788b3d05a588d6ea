package se.serviceprogram.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A row as the change log kept it, read by its column names. */
public final class PastRow {

    private final JsonNode row;

    PastRow(JsonNode row) {
        this.row = row;
    }

    public UUID id() {
        return uuid("id");
    }

    public int version() {
        return integer("version");
    }

    public String text(String column) {
        return Objects.requireNonNull(textOrNull(column), column);
    }

    public @Nullable String textOrNull(String column) {
        return read(column, JsonNode::asText);
    }

    public int integer(String column) {
        return Objects.requireNonNull(integerOrNull(column), column);
    }

    public @Nullable Integer integerOrNull(String column) {
        return read(column, JsonNode::intValue);
    }

    public BigDecimal decimal(String column) {
        return Objects.requireNonNull(decimalOrNull(column), column);
    }

    public @Nullable BigDecimal decimalOrNull(String column) {
        return read(column, JsonNode::decimalValue);
    }

    public LocalDate day(String column) {
        return Objects.requireNonNull(dayOrNull(column), column);
    }

    public @Nullable LocalDate dayOrNull(String column) {
        return read(column, value -> LocalDate.parse(value.asText()));
    }

    public Instant instant(String column) {
        return OffsetDateTime.parse(text(column)).toInstant();
    }

    public UUID uuid(String column) {
        return Objects.requireNonNull(uuidOrNull(column), column);
    }

    public @Nullable UUID uuidOrNull(String column) {
        return read(column, value -> UUID.fromString(value.asText()));
    }

    public List<String> texts(String column) {
        return StreamSupport.stream(row.path(column).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** A column of JSON. */
    public JsonNode json(String column) {
        return row.path(column);
    }

    private <T> @Nullable T read(String column, Function<JsonNode, T> reader) {
        var value = row.path(column);
        return value.isMissingNode() || value.isNull() ? null : reader.apply(value);
    }
}
