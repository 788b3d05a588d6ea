package se.serviceprogram.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** The life of a programme (domain.md §6): written and consulted on in the open, then adopted and thereby locked. */
public enum ProgrammeStatus {
    DRAFT("draft"),
    IN_CONSULTATION("in-consultation"),
    PREPARED("prepared"),
    ADOPTED("adopted"),
    REVISED("revised"),
    EXTENDED("extended"),
    CLOSED("closed");

    @EnumeratedValue
    private final String code;

    ProgrammeStatus(String code) {
        this.code = code;
    }

    @JsonCreator
    public static ProgrammeStatus fromString(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    /** The steps a user takes by hand; adoption is a decision of its own. */
    boolean canBecome(ProgrammeStatus next) {
        return switch (this) {
            case DRAFT -> next == IN_CONSULTATION;
            case IN_CONSULTATION -> next == DRAFT || next == PREPARED;
            case PREPARED -> next == IN_CONSULTATION;
            case ADOPTED, REVISED, EXTENDED -> next == CLOSED;
            case CLOSED -> false;
        };
    }

    /** Whether the content may still change, and so whether there is something left to adopt. */
    boolean isOpen() {
        return this == DRAFT || this == IN_CONSULTATION || this == PREPARED;
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
