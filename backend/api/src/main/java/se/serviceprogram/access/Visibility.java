package se.serviceprogram.access;

import io.quarkus.arc.Arc;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The conditions on visibility that entities carry as filters, and the values they get from the caller. The persistence
 * layer adds them to every query and every load by id, so that a list and a single row follow one rule.
 */
public final class Visibility {

    /** For what other regions and machine clients may see. Condition with {@code :publishedOnly}; see {@link Published}. */
    public static final String PUBLISHED = "published";

    /** For what is an organisation's own until it is handed in. Condition with {@code :organisation}. */
    public static final String HANDED_IN = "handedIn";

    /** For what a grant system sees: what came from its own source. Condition with {@code :source}, empty for others. */
    public static final String OWN_SOURCE = "ownSource";

    static final UUID NOBODY = new UUID(0, 0);

    private Visibility() {}

    /** Whether only what is published is seen. */
    public static final class PublishedOnly implements Supplier<Boolean> {
        @Override
        public Boolean get() {
            var caller = caller();
            return caller != null && caller.seesPublishedOnly();
        }
    }

    /** The organisation whose own drafts are seen. */
    public static final class OwnOrganisation implements Supplier<UUID> {
        @Override
        public UUID get() {
            var caller = caller();
            return caller == null ? NOBODY : caller.organisation().id();
        }
    }

    /** The one source whose rows are seen; empty where all are. */
    public static final class Source implements Supplier<String> {
        @Override
        public String get() {
            var caller = caller();
            var source = caller == null ? null : caller.onlySource();
            return source == null ? "" : source;
        }
    }

    private static @Nullable Caller caller() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        var caller = Arc.container().instance(Caller.class).get();
        return caller.isKnown() ? caller : null;
    }
}
