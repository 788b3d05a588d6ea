package se.serviceprogram.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** The life of an action plan (domain.md §6): written in the network, adopted and locked, then reported and followed up. */
public enum ActionPlanStatus {
    DRAFT("draft"),
    IN_NETWORK_REVIEW("in-network-review"),
    ADOPTED("adopted"),
    REPORTED_TO_BOARD("reported-to-board"),
    FOLLOWED_UP("followed-up"),
    ARCHIVED("archived");

    @EnumeratedValue
    private final String code;

    ActionPlanStatus(String code) {
        this.code = code;
    }

    @JsonCreator
    public static ActionPlanStatus fromString(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    /** The steps a user takes by hand; adoption is a decision of its own. */
    boolean canBecome(ActionPlanStatus next) {
        return switch (this) {
            case DRAFT -> next == IN_NETWORK_REVIEW;
            case IN_NETWORK_REVIEW -> next == DRAFT;
            case ADOPTED -> next == REPORTED_TO_BOARD;
            case REPORTED_TO_BOARD -> next == FOLLOWED_UP;
            case FOLLOWED_UP -> next == ARCHIVED;
            case ARCHIVED -> false;
        };
    }

    /** Whether the content may still change, and so whether there is something left to adopt. */
    boolean isOpen() {
        return this == DRAFT || this == IN_NETWORK_REVIEW;
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
