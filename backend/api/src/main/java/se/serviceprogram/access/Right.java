package se.serviceprogram.access;

/**
 * What a caller can be allowed to do. A right's name is at once the permission an endpoint asks for, the OAuth scope
 * of a machine client, and what {@code GET /me} tells the SPA. Who has which, and how far it reaches: {@link Role}.
 */
public final class Right {

    /** Programmes, prioritised areas, action plans and measures. */
    public static final String PROGRAMMES_READ = "programmes.read";

    /** Programmes, their adoption, prioritised areas and action plans. */
    public static final String PROGRAMMES_WRITE = "programmes.write";

    public static final String MEASURES_WRITE = "measures.write";

    /** To adopt an action plan: a decision by delegation. */
    public static final String ACTION_PLANS_ADOPT = "action-plans.adopt";

    /** Organisations and service points. */
    public static final String ACTORS_READ = "actors.read";

    public static final String ACTORS_WRITE = "actors.write";

    public static final String ACTIVITIES_READ = "activities.read";
    public static final String ACTIVITIES_WRITE = "activities.write";

    /** Support decisions and their imports. */
    public static final String SUPPORT_DECISIONS_READ = "support-decisions.read";

    public static final String SUPPORT_DECISIONS_WRITE = "support-decisions.write";

    /** To mark a decision as secret and lift the mark: a judgement, so no machine client has it. */
    public static final String SECRECY_MARK = "secrecy.mark";

    /** What an import does to the register: adding applicants that are not there, and giving those there a number they lack. */
    public static final String APPLICANTS_REGISTER = "applicants.register";

    /** Follow-ups and figures. */
    public static final String FOLLOW_UPS_READ = "follow-ups.read";

    public static final String FOLLOW_UPS_WRITE = "follow-ups.write";

    /** To approve a follow-up, or take the approval back. */
    public static final String FOLLOW_UPS_APPROVE = "follow-ups.approve";

    /** To see a sole trader's organisation number, which is a personal number, in full; each such read is logged. */
    public static final String PERSONAL_DATA_READ = "personal-data.read";

    /** The change log as a whole, who read personal numbers, sign-ins of unknown organisations, feedback on accessibility. */
    public static final String ADMINISTRATION_READ = "administration.read";

    /** Membership of the network and the external ids that tie people's tokens to organisations. */
    public static final String ADMINISTRATION_WRITE = "administration.write";

    private Right() {}
}
