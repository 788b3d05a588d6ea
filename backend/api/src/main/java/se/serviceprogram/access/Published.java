package se.serviceprogram.access;

import java.util.Set;

/**
 * What is published, in SQL: what other regions and machine clients may see of a region's planning. Its history is the
 * region's own, because it tells of what was not published yet.
 */
public final class Published {

    /** On a programme {@code g}. */
    public static final String PROGRAMME = "g.status in ('adopted', 'revised', 'extended', 'closed')";

    /** On an action plan {@code p}: its programme must be published too. */
    public static final String ACTION_PLAN =
            "p.status in ('adopted', 'reported-to-board', 'followed-up', 'archived') and exists (select 1 from programme g"
                    + " where g.id = p.programme_id and " + PROGRAMME + ")";

    /** On a follow-up {@code u}: its programme must be published too. */
    public static final String FOLLOW_UP =
            "u.status in ('approved', 'submitted', 'to-board', 'approved-by-board', 'archived') and exists (select 1"
                    + " from programme g where g.id = u.programme_id and " + PROGRAMME + ")";

    private static final Set<String> RESOURCES =
            Set.of("programme", "priority-area", "action-plan", "measure", "follow-up");

    private Published() {}

    /** Whether such a resource is one that is published at some time. */
    static boolean isEver(String resource) {
        return RESOURCES.contains(resource);
    }
}
