package se.serviceprogram.access;

import static se.serviceprogram.access.Right.ADMINISTRATION_WRITE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/**
 * What lets an organisation's people in: that it takes part in the network or convenes it, the external id that their
 * tokens carry, from when and until when; and the municipality that it is, whose service plans they answer for. Changing any
 * of it takes a right of its own.
 */
public record Membership(
        @Nullable String externalId,
        boolean member,
        boolean convener,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String municipalityCode) {

    /** SQL on an organisation {@code a}, with the day as its parameter: whether its people are let in. */
    public static final String LETS_IN =
            "(a.network_member or a.network_convener) and cast(? as date) between coalesce(a.active_from, '-infinity')"
                    + " and coalesce(a.active_to, 'infinity')";

    public static final Membership NONE = new Membership(null, false, false, null, null, null);

    /** Of an organisation that nobody signs in from, neither days nor place give anybody anything. */
    public Membership {
        from = externalId == null ? null : from;
        until = externalId == null ? null : until;
        municipalityCode = externalId == null ? null : municipalityCode;
    }

    /** Refuses (403) another membership by anyone but those who may give and take it. */
    public void requireMayBecome(Membership after, Caller caller) {
        if (!after.equals(this) && !caller.may(ADMINISTRATION_WRITE)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "forbidden.membership");
        }
    }

    /** Whether some who are let in by this are not, or for fewer days, by what comes after. */
    public boolean isEndedBy(Membership after) {
        return takesPart() && (!after.takesPart() || losesItsPeople(after));
    }

    private boolean losesItsPeople(Membership after) {
        return externalId != null
                && (!externalId.equals(after.externalId) || after.endsBefore(until) || after.beginsAfter(from));
    }

    private boolean takesPart() {
        return member || convener;
    }

    private boolean beginsAfter(@Nullable LocalDate day) {
        return from != null && (day == null || from.isAfter(day));
    }

    private boolean endsBefore(@Nullable LocalDate day) {
        return until != null && (day == null || until.isBefore(day));
    }
}
