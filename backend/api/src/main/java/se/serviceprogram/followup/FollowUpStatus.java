package se.serviceprogram.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** The way of a follow-up from draft to archive (domain.md §6), one step at a time: forward, or back until it is submitted. */
public enum FollowUpStatus {
    DRAFT("draft"),
    COLLECTING("collecting"),
    COMPILED("compiled"),
    REVIEWED("reviewed"),
    APPROVED("approved"),
    SUBMITTED("submitted"),
    TO_BOARD("to-board"),
    APPROVED_BY_BOARD("approved-by-board"),
    ARCHIVED("archived");

    @EnumeratedValue
    private final String code;

    FollowUpStatus(String code) {
        this.code = code;
    }

    @JsonCreator
    public static FollowUpStatus fromString(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    boolean canBecome(FollowUpStatus next) {
        var step = next.ordinal() - ordinal();
        return step == 1 || (step == -1 && compareTo(SUBMITTED) < 0);
    }

    /** Whether the step gives an approval or takes it back. */
    boolean decidesWhenBecoming(FollowUpStatus next) {
        return isLocked() != next.isLocked();
    }

    /** Whether the step undoes an approval, which must be explained. */
    boolean takesBackApprovalWhenBecoming(FollowUpStatus next) {
        return isLocked() && !next.isLocked() && canBecome(next);
    }

    /** From approved on the texts stay as they are. */
    boolean isLocked() {
        return compareTo(APPROVED) >= 0;
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
