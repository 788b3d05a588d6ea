package se.serviceprogram.measure;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.Code;
import se.serviceprogram.web.NoPersonalNumber;
import se.serviceprogram.web.Years;

/** What is said of a goal; with an id it is one that the measure already has, which is kept. */
public record GoalInput(
        @Nullable UUID id,

        @NotNull @Code(values = {"output", "outcome", "impact"})
        String level,

        @NotBlank @NoPersonalNumber @Size(max = 500) String text,

        @Nullable @Code(values = {"count", "sek", "percent", "km", "min"})
        String unit,

        @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal targetValue,

        @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal baselineValue,

        @Nullable @Min(Years.FIRST) @Max(Years.LAST) Integer baselineYear,

        @Nullable @Code(values = {"increase", "decrease", "maintain"})
        String direction,

        @Nullable LocalDate targetDate) {

    /** 20 and 20.00 are the same value. */
    public GoalInput {
        targetValue = targetValue == null ? null : targetValue.stripTrailingZeros();
        baselineValue = baselineValue == null ? null : baselineValue.stripTrailingZeros();
    }

    static GoalInput of(Goal goal) {
        return new GoalInput(
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
