package se.serviceprogram.access;

/**
 * What is seen of drafts, in SQL: what is handed in, and what the own organisation ({@code :organisation}) writes.
 * The conditions of {@link Visibility#HANDED_IN}, and of what reads the change log by itself.
 */
public final class Drafts {

    /** On a row with the column {@code draft_of_id}. */
    public static final String SEEN = "({alias}.draft_of_id is null or {alias}.draft_of_id = :organisation)";

    /** On a row {@code logged} of the change log, whose {@code content} is a row as JSON. */
    public static final String LOGGED_SEEN =
            ":organisation = coalesce(cast(logged.content ->> 'draft_of_id' as uuid), :organisation)";

    private Drafts() {}
}
