package se.serviceprogram.programme;

import java.util.UUID;

/** A prioritised area referred to by another row. */
public record PriorityAreaRef(UUID id, int number, String shortTitle) {

    public static PriorityAreaRef of(PriorityArea area) {
        return new PriorityAreaRef(area.id(), area.number(), area.shortTitle());
    }
}
