package se.serviceprogram.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.serviceprogram.removal.AccountedYears;

/** The years whose follow-up is approved, or has come further. */
@ApplicationScoped
class ApprovedYears implements AccountedYears {

    @Inject
    FollowUpRepository followUps;

    @Override
    public SortedSet<Integer> among(Collection<Integer> years) {
        return locked(years, false);
    }

    @Override
    public SortedSet<Integer> heldAmong(Collection<Integer> years) {
        return locked(years, true);
    }

    private SortedSet<Integer> locked(Collection<Integer> years, boolean held) {
        return followUps.statuses(years, held).stream()
                .filter(ofYear -> ofYear.status().isLocked())
                .map(FollowUpRepository.StatusOfYear::year)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
