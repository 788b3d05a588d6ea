package se.serviceprogram.access;

import static se.serviceprogram.access.Grants.table;
import static se.serviceprogram.access.Grants.to;
import static se.serviceprogram.access.Reach.ORGANISATION;
import static se.serviceprogram.access.Reach.REGION;
import static se.serviceprogram.access.Right.*;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.serviceprogram.access.Grants.Grant;

/** The roles people have, the rights each carries and how far each right reaches: the table of who may do what. */
public enum Role {
    READER("reader"),

    REPORTER("reporter", to(MEASURES_WRITE, ORGANISATION), to(ACTIVITIES_WRITE, ORGANISATION)),

    COORDINATOR(
            "coordinator",
            to(PROGRAMMES_WRITE, REGION),
            to(MEASURES_WRITE, REGION),
            to(ACTORS_WRITE, REGION),
            to(ACTIVITIES_WRITE, REGION),
            to(SUPPORT_DECISIONS_WRITE, REGION),
            to(SECRECY_MARK, REGION),
            to(APPLICANTS_REGISTER, REGION),
            to(FOLLOW_UPS_WRITE, REGION)),

    GRANT_OFFICER(
            "grant-officer",
            to(ACTORS_WRITE, REGION),
            to(SUPPORT_DECISIONS_WRITE, ORGANISATION),
            to(SECRECY_MARK, ORGANISATION),
            to(APPLICANTS_REGISTER, REGION),
            to(PERSONAL_DATA_READ, REGION)),

    DECISION_MAKER("decision-maker", to(ACTION_PLANS_ADOPT, REGION), to(FOLLOW_UPS_APPROVE, REGION)),

    ADMINISTRATOR(
            "administrator",
            to(ACTORS_WRITE, REGION),
            to(ADMINISTRATION_READ, REGION),
            to(ADMINISTRATION_WRITE, REGION));

    /** What every role can: reading is broad inside the network. */
    private static final Map<String, Reach> READING = table(
            to(PROGRAMMES_READ, REGION),
            to(ACTORS_READ, REGION),
            to(ACTIVITIES_READ, REGION),
            to(SUPPORT_DECISIONS_READ, REGION),
            to(FOLLOW_UPS_READ, REGION));

    private final String code;
    private final Map<String, Reach> own;

    Role(String code, Grant... own) {
        this.code = code;
        this.own = table(own);
    }

    public String code() {
        return code;
    }

    /** Every right of the role with its reach, by the right's name. */
    public Map<String, Reach> rights() {
        var rights = new TreeMap<>(READING);
        rights.putAll(own);
        return rights;
    }

    static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    /** The rights of several roles together: the farther reach of a right counts. */
    static Map<String, Reach> rightsOf(Collection<String> roles) {
        var rights = new TreeMap<String, Reach>();
        roles.forEach(code -> of(code).ifPresent(
                        role -> role.rights().forEach((right, reach) -> rights.merge(right, reach, Role::farther))));
        return rights;
    }

    private static Reach farther(Reach one, Reach other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
