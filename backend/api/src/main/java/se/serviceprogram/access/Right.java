package se.serviceprogram.access;

/**
 * What a caller can be allowed to do. A right's name is at once the permission an endpoint asks for, the OAuth scope
 * that a machine client needs, and what {@code GET /me} tells the SPA.
 */
public final class Right {

    /** Programmes, prioritised areas, action plans and measures. */
    public static final String PROGRAMMES_READ = "programmes.read";

    public static final String PROGRAMMES_WRITE = "programmes.write";

    /** Organisations and service points. */
    public static final String ACTORS_READ = "actors.read";

    public static final String ACTORS_WRITE = "actors.write";

    public static final String ACTIVITIES_READ = "activities.read";
    public static final String ACTIVITIES_WRITE = "activities.write";

    /** Support decisions and their imports. */
    public static final String SUPPORT_DECISIONS_READ = "support-decisions.read";

    public static final String SUPPORT_DECISIONS_WRITE = "support-decisions.write";

    /** Follow-ups and figures. */
    public static final String FOLLOW_UPS_READ = "follow-ups.read";

    public static final String FOLLOW_UPS_WRITE = "follow-ups.write";

    private Right() {}
}
