package se.serviceprogram.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row referred to by another: its id and what people call it. */
public record Ref(UUID id, String name) {

    /** Null where the reference is empty, as an outer join gives it. */
    public static @Nullable Ref of(@Nullable UUID id, @Nullable String name) {
        return id == null || name == null ? null : new Ref(id, name);
    }
}
