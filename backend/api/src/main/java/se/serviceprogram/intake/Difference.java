package se.serviceprogram.intake;

import org.jspecify.annotations.Nullable;

/** A value that a row changes, as people read it. */
record Difference(
        String column,
        String field,
        @Nullable String before,
        @Nullable String after) {}
