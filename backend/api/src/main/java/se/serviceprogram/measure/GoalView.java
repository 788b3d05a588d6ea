package se.serviceprogram.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measurable goal as it is read. */
public record GoalView(
        UUID id,
        String level,
        String text,
        @Nullable String unit,
        @Nullable BigDecimal targetValue,
        @Nullable BigDecimal baselineValue,
        @Nullable Integer baselineYear,
        @Nullable String direction,
        @Nullable LocalDate targetDate) {

    static GoalView of(Goal goal) {
        return new GoalView(
                goal.id(),
                goal.level(),
                goal.text(),
                goal.unit(),
                goal.targetValue(),
                goal.baselineValue(),
                goal.baselineYear(),
                goal.direction(),
                goal.targetDate());
    }
}
