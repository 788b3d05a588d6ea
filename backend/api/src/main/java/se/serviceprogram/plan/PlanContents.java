package se.serviceprogram.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.serviceprogram.web.ProblemException.Text;

/** What stands in action plans, told by the feature that keeps it; plans themselves need not know what it is. */
public interface PlanContents {

    /** How many measures each of the plans has; a plan without any may be left out. */
    Map<UUID, Integer> counts(Collection<UUID> planIds);

    /** Whether nothing stands in the plan, not even what the caller may not see. */
    boolean isEmpty(UUID planId);

    /** What must be put right before the plan can be adopted (BR-I1); nothing when it is ready. */
    List<Text> findings(UUID planId);

    /** The measures in order, each with all that a decision to adopt the plan freezes. */
    List<?> asAdopted(UUID planId);
}
