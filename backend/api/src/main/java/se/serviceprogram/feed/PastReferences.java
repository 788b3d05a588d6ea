package se.serviceprogram.feed;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.feed.PastNames.Moment;
import se.serviceprogram.web.Ref;

/** References to objects by the names they had at some time. */
public final class PastReferences {

    private final Instant at;
    private final Map<Moment, String> names;

    PastReferences(Instant at, Map<Moment, String> names) {
        this.at = at;
        this.names = names;
    }

    public Ref to(UUID id) {
        return new Ref(id, Objects.requireNonNull(names.get(new Moment(id, at))));
    }

    public @Nullable Ref toNullable(@Nullable UUID id) {
        return id == null ? null : to(id);
    }
}
