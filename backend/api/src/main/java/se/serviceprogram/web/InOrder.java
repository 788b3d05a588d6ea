package se.serviceprogram.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A record whose one component must not come before another; the fault is placed at the last, empty ones pass. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = InOrder.Validator.class)
public @interface InOrder {

    String first();

    String last();

    String message() default "{validation.period}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads the two components by name. */
    class Validator implements ConstraintValidator<InOrder, Record> {
        private String first = "";
        private String last = "";

        @Override
        public void initialize(InOrder order) {
            first = order.first();
            last = order.last();
        }

        @Override
        public boolean isValid(@Nullable Record value, ConstraintValidatorContext context) {
            if (value == null || inOrder(component(value, first), component(value, last))) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(last)
                    .addConstraintViolation();
            return false;
        }

        @SuppressWarnings("unchecked")
        private static boolean inOrder(@Nullable Object early, @Nullable Object late) {
            return early == null || late == null || ((Comparable<Object>) early).compareTo(late) <= 0;
        }

        private static @Nullable Object component(Record value, String name) {
            var component = Arrays.stream(value.getClass().getRecordComponents())
                    .filter(candidate -> candidate.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
            try {
                return component.getAccessor().invoke(value);
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
    }
}
