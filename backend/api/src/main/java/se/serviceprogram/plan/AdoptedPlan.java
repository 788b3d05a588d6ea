package se.serviceprogram.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.programme.ProgrammeRef;

/** What a decision to adopt an action plan freezes. */
record AdoptedPlan(
        ProgrammeRef programme,
        int year,
        int planVersion,
        String title,
        @Nullable String registryNumber,
        @Nullable String description,
        List<?> measures) {

    static AdoptedPlan of(ActionPlan plan, List<?> measures) {
        return new AdoptedPlan(
                ProgrammeRef.of(plan.programme()),
                plan.year(),
                plan.planVersion(),
                plan.title(),
                plan.registryNumber(),
                plan.description(),
                measures);
    }
}
