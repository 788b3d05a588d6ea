package se.serviceprogram.actor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.Ref;

/** Whose number was shown, when and to whom. The name is the one the sole trader had then. */
public record PersonalDataReadView(
        UUID id,
        Instant readAt,
        Ref actor,
        Reader reader,
        @Nullable String traceId) {

    /** Who was shown it, and through which client. */
    public record Reader(
            String userId,
            String name,
            String organisation,
            @Nullable String clientId) {}

    /** As the list's query gives it. */
    PersonalDataReadView(
            UUID id,
            Instant readAt,
            UUID actorId,
            String actorName,
            String userId,
            String userName,
            String organisation,
            @Nullable String clientId,
            @Nullable String traceId) {
        this(id, readAt, new Ref(actorId, actorName), new Reader(userId, userName, organisation, clientId), traceId);
    }
}
