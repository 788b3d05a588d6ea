package se.serviceprogram.removal;

import java.util.Collection;
import java.util.SortedSet;

/**
 * The years of the caller's region that are accounted for, because their follow-up is approved. Its figures are counted from
 * the rows of the year, which are therefore not removed; the room of follow-ups tells which years those are.
 */
public interface AccountedYears {

    /** Those of the years that are accounted for. */
    SortedSet<Integer> among(Collection<Integer> years);

    /** The same; and no follow-up of the years is approved until the transaction ends. */
    SortedSet<Integer> heldAmong(Collection<Integer> years);
}
