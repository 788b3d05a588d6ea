package se.serviceprogram.removal;

import static se.serviceprogram.access.Right.ACTIVITIES_WRITE;
import static se.serviceprogram.access.Right.ACTORS_WRITE;
import static se.serviceprogram.access.Right.FOLLOW_UPS_WRITE;
import static se.serviceprogram.access.Right.MEASURES_WRITE;
import static se.serviceprogram.access.Right.PROGRAMMES_WRITE;
import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_WRITE;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be removed, the collection it is in, and the right that removes and restores it. */
public enum RemovableKind {
    ACTOR("/actors", ACTORS_WRITE),
    SERVICE_POINT("/service-points", ACTORS_WRITE),
    PROGRAMME("/programmes", PROGRAMMES_WRITE),
    PRIORITY_AREA("/priority-areas", PROGRAMMES_WRITE),
    ACTION_PLAN("/action-plans", PROGRAMMES_WRITE),
    MEASURE("/measures", MEASURES_WRITE),
    ACTIVITY("/activities", ACTIVITIES_WRITE),
    SERVICE_PLAN("/service-plans", ACTIVITIES_WRITE),
    IMPORT("/imports", SUPPORT_DECISIONS_WRITE),
    FOLLOW_UP("/follow-ups", FOLLOW_UPS_WRITE);

    private final String collection;
    private final String right;

    RemovableKind(String collection, String right) {
        this.collection = collection;
        this.right = right;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RemovableKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String right() {
        return right;
    }

    /** The address of one, below the API's root. */
    String path(Object id) {
        return collection + "/" + id;
    }
}
