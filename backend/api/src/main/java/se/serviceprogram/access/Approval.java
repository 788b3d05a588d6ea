package se.serviceprogram.access;

import static se.serviceprogram.access.Right.FOLLOW_UPS_APPROVE;
import static se.serviceprogram.access.Right.FOLLOW_UPS_WRITE;

/** Who changes what one person writes and another approves: giving an approval or taking it back is the approver's. */
public record Approval(String toApprove, String toWrite) {

    public static final Approval OF_FOLLOW_UPS = new Approval(FOLLOW_UPS_APPROVE, FOLLOW_UPS_WRITE);

    /** Refuses (403) a change that gives or takes back an approval, or changes something else, without the right to that. */
    public void require(Caller caller, boolean decides, boolean changesElse) {
        if (decides) {
            caller.require(toApprove);
        }
        if (changesElse) {
            caller.require(toWrite);
        }
    }
}
