package se.serviceprogram.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import se.serviceprogram.programme.YearsInUse;

/** The years that a programme has follow-ups of. */
@ApplicationScoped
class FollowedUpYears implements YearsInUse {

    @Inject
    FollowUpRepository followUps;

    @Override
    public Collection<Integer> of(UUID programmeId) {
        return followUps.yearsOf(programmeId);
    }
}
