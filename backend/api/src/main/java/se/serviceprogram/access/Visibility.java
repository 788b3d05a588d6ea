package se.serviceprogram.access;

import io.quarkus.arc.Arc;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The conditions on visibility that entities carry as filters, and the values they get from the caller. The persistence
 * layer adds them to every query and every load by id, so that a list and a single row follow one rule.
 */
public final class Visibility {

    /** For what other regions may see: only what is published. Condition with {@code :elsewhere}. */
    public static final String PUBLISHED = "published";

    /** For what is an organisation's own until it is handed in. Condition with {@code :organisation}. */
    public static final String HANDED_IN = "handedIn";

    static final UUID NOBODY = new UUID(0, 0);

    private Visibility() {}

    /** Whether another region's content is read. */
    public static final class Elsewhere implements Supplier<Boolean> {
        @Override
        public Boolean get() {
            var caller = caller();
            return caller != null && caller.readsElsewhere();
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

    private static @org.jspecify.annotations.Nullable Caller caller() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        var caller = Arc.container().instance(Caller.class).get();
        return caller.isKnown() ? caller : null;
    }
}
