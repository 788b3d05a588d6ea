package se.serviceprogram.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text that must be one of a list of codes (domain.md §6); empty is left to {@code @NotNull}. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Code.Validator.class)
public @interface Code {

    String[] values();

    String message() default "{validation.code}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares exactly: codes are lower-case kebab words. */
    class Validator implements ConstraintValidator<Code, String> {
        private Set<String> values = Set.of();

        @Override
        public void initialize(Code code) {
            values = Set.of(code.values());
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || values.contains(value);
        }
    }
}
