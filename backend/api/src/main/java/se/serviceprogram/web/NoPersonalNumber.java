package se.serviceprogram.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A text that people write freely and everybody in the network reads: a personal number has no business in it (BR-O1), and
 * could not be taken out of the history later.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoPersonalNumber.Validator.class)
public @interface NoPersonalNumber {

    String message() default "{validation.personal-number}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Only numbers with a right check digit and a day that exists: other digits are let through. */
    class Validator implements ConstraintValidator<NoPersonalNumber, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || !OrganisationNumbers.hasPersonalNumber(value);
        }
    }
}
