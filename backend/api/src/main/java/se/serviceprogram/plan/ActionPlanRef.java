package se.serviceprogram.plan;

import java.util.UUID;

/** An action plan referred to by another row. */
public record ActionPlanRef(UUID id, String title, int year) {

    public static ActionPlanRef of(ActionPlan plan) {
        return of(plan.id(), plan.year());
    }

    public static ActionPlanRef of(UUID id, int year) {
        return new ActionPlanRef(id, title(year), year);
    }

    /** The title that the document bears, which is Swedish whoever reads about it. */
    static String title(int year) {
        return "Handlingsplan " + year;
    }
}
