package se.serviceprogram.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import se.serviceprogram.programme.YearsInUse;

/** The years that a programme has action plans for. */
@ApplicationScoped
class PlannedYears implements YearsInUse {

    @Inject
    ActionPlanRepository plans;

    @Override
    public Collection<Integer> of(UUID programmeId) {
        return plans.yearsOf(programmeId);
    }
}
