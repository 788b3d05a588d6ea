package se.serviceprogram.removal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.serviceprogram.web.Link;

/** A removed object in the list; the link to restore it is there for those who may. */
public record RemovedObjectView(
        UUID id,
        RemovableKind kind,
        String title,
        Instant removedAt,
        Remover removedBy,
        @JsonProperty("_links") List<Link> links) {

    /** Who removed it. */
    public record Remover(String name, String organisation) {}

    static RemovedObjectView of(RemovedObject removed, List<Link> links) {
        return new RemovedObjectView(
                removed.id,
                removed.kind(),
                removed.title,
                removed.removedAt,
                new Remover(removed.removedBy, removed.organisation),
                links);
    }
}
