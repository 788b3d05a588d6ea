package se.serviceprogram.access;

import static se.serviceprogram.access.Grants.table;
import static se.serviceprogram.access.Grants.to;
import static se.serviceprogram.access.Reach.PUBLISHED;
import static se.serviceprogram.access.Reach.PUBLISHED_AND_FIGURES;
import static se.serviceprogram.access.Reach.REGION;
import static se.serviceprogram.access.Reach.SOURCE;
import static se.serviceprogram.access.Right.ACTORS_READ;
import static se.serviceprogram.access.Right.APPLICANTS_REGISTER;
import static se.serviceprogram.access.Right.FOLLOW_UPS_READ;
import static se.serviceprogram.access.Right.PROGRAMMES_READ;
import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_READ;
import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_WRITE;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Grants.Grant;

/**
 * The kinds of machine clients, the rights that scopes of the same names can give each, and how far each right reaches:
 * the table of which system may do what.
 */
public enum MachineClient {
    /** Hands over the decisions of one source system, and reads those; the register says who was granted, and gets who is new. */
    GRANT_SYSTEM(
            "grant-system",
            to(SUPPORT_DECISIONS_READ, SOURCE),
            to(SUPPORT_DECISIONS_WRITE, SOURCE),
            to(ACTORS_READ, REGION),
            to(APPLICANTS_REGISTER, REGION),
            to(PROGRAMMES_READ, PUBLISHED),
            to(FOLLOW_UPS_READ, PUBLISHED_AND_FIGURES)),

    /** Reads what is published, of its own region and of others. */
    CONSUMER("consumer", to(PROGRAMMES_READ, PUBLISHED), to(FOLLOW_UPS_READ, PUBLISHED));

    private final String code;
    private final Map<String, Reach> rights;

    MachineClient(String code, Grant... rights) {
        this.code = code;
        this.rights = table(rights);
    }

    public String code() {
        return code;
    }

    /** Every right that the kind can be given with its reach, by the right's name. */
    public Map<String, Reach> rights() {
        return new TreeMap<>(rights);
    }

    /** Only tokens of grant systems name a source. */
    static MachineClient of(@Nullable String source) {
        return source == null || source.isBlank() ? CONSUMER : GRANT_SYSTEM;
    }

    /** The rights of one client: exactly its scopes, as far as its kind may go. */
    Map<String, Reach> rightsOf(Collection<String> scopes) {
        var given = rights();
        given.keySet().retainAll(scopes);
        return given;
    }
}
