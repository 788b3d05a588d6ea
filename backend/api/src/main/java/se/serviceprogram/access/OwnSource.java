package se.serviceprogram.access;

/**
 * What a grant system sees, in SQL: what came from its own source ({@code :source}, empty for everybody else). The
 * conditions of {@link Visibility#OWN_SOURCE}, for each way that a row tells where it came from.
 */
public final class OwnSource {

    /** On a row with the column {@code source_code}. */
    public static final String OF_ROW = "(:source = '' or {alias}.source_code = :source)";

    /** On a row with the column {@code source_codes}: of that source and of no other. */
    public static final String OF_ALL = "(:source = '' or {alias}.source_codes = array[cast(:source as text)])";

    /** On something removed, with its {@code owners}: those that have a source at all, and that one each. */
    public static final String OF_OWNERS =
            "(:source = '' or (jsonb_array_length({alias}.owners) > 0 and not exists (select 1"
                    + " from jsonb_array_elements({alias}.owners) o where o ->> 'source' is distinct from :source)))";

    private OwnSource() {}
}
