package se.serviceprogram.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change in the history of an object: who, when, why and field by field before and after. */
public record Change(
        long id,
        Instant changedAt,
        Author by,
        @Nullable String reason,
        @Nullable String traceId,
        String operation,
        @Nullable String part,
        @Nullable String partName,
        List<Field> fields,
        @Nullable Disposal disposal) {

    /** Whose change it was; nobody's is the service's own, such as demonstration data. */
    public record Author(
            @Nullable String name,
            @Nullable String organisation,
            @Nullable String client) {}

    /** A field by its name in the API; a reference is an id with the name that the object had then. */
    public record Field(
            String name, @Nullable Object before, @Nullable Object after) {}

    /** That the content is gone, and the decision it went by. */
    public record Disposal(Instant disposedAt, @Nullable String decision) {}
}
