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
 * A Swedish organisation number: ten digits with a Luhn check digit, written with or without dash or century (BR-O2). A
 * masked number ({@code NNNNNN-****}) stands for the one already stored.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OrganisationNumber.Validator.class)
public @interface OrganisationNumber {

    String message() default "{validation.organisation-number}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Empty is left to {@code @NotNull}. */
    class Validator implements ConstraintValidator<OrganisationNumber, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || OrganisationNumbers.isMasked(value) || OrganisationNumbers.isValid(value);
        }
    }
}
