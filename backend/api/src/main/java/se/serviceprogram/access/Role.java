package se.serviceprogram.access;

import static se.serviceprogram.access.Right.*;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The roles people have and the rights each carries; the table that the rules are read from. */
public enum Role {
    READER("reader", Set.of(PROGRAMMES_READ, ACTORS_READ, ACTIVITIES_READ, SUPPORT_DECISIONS_READ, FOLLOW_UPS_READ)),
    COORDINATOR(
            "coordinator",
            Set.of(
                    PROGRAMMES_READ,
                    PROGRAMMES_WRITE,
                    ACTORS_READ,
                    ACTORS_WRITE,
                    ACTIVITIES_READ,
                    ACTIVITIES_WRITE,
                    SUPPORT_DECISIONS_READ,
                    SUPPORT_DECISIONS_WRITE,
                    FOLLOW_UPS_READ,
                    FOLLOW_UPS_WRITE));

    /** The scopes a machine client can be given: the rights themselves. */
    private static final Set<String> SCOPES = COORDINATOR.rights;

    private final String code;
    private final Set<String> rights;

    Role(String code, Set<String> rights) {
        this.code = code;
        this.rights = rights;
    }

    static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    /** The rights of a person's roles; a machine client has none of them and instead exactly its scopes. */
    static Set<String> rightsOf(Set<String> roles, Set<String> scopes) {
        var rights = new TreeSet<String>();
        roles.forEach(code -> of(code).ifPresent(role -> rights.addAll(role.rights)));
        if (rights.isEmpty()) {
            scopes.stream().filter(SCOPES::contains).forEach(rights::add);
        }
        return rights;
    }
}
