package se.serviceprogram.measure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.actor.Actor;
import se.serviceprogram.plan.ActionPlan;
import se.serviceprogram.programme.PriorityArea;

/** The rows that a measure's input refers to, found in the caller's region. */
record MeasureRefs(
        ActionPlan actionPlan,
        PriorityArea priorityArea,
        @Nullable Actor responsible,
        Set<Actor> participants,
        Actor drafting) {}
