package se.serviceprogram.access;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** How the tables of rights are written: {@code to(MEASURES_WRITE, ORGANISATION)}. */
final class Grants {

    private Grants() {}

    record Grant(String right, Reach reach) {}

    static Grant to(String right, Reach reach) {
        return new Grant(right, reach);
    }

    static Map<String, Reach> table(Grant... grants) {
        return Arrays.stream(grants).collect(Collectors.toUnmodifiableMap(Grant::right, Grant::reach));
    }
}
