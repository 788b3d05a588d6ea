package se.serviceprogram.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * An id that another system made, by which it finds its row again: no sole trader's personal number, as in
 * {@link NoPersonalNumber}, but a day with a serial number is let through.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoTradersNumber.Validator.class)
public @interface NoTradersNumber {

    String message() default "{validation.personal-number}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The year is that of the validator's clock. */
    class Validator implements ConstraintValidator<NoTradersNumber, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            var year = Year.now(context.getClockProvider().getClock()).getValue();
            return !OrganisationNumbers.hasTradersNumber(value, year);
        }
    }
}
