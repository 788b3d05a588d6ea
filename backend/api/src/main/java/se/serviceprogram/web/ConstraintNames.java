package se.serviceprogram.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/** What a broken database constraint means to the caller; the names are those of the migrations. */
@ApplicationScoped
class ConstraintNames {

    ProblemException translate(ConstraintViolationException thrown) {
        var name = thrown.getConstraintName();
        return switch (thrown.getKind()) {
            case UNIQUE ->
                new ProblemException(ProblemType.DUPLICATE, name == null ? "duplicate" : "duplicate." + name);
            case FOREIGN_KEY -> new ProblemException(ProblemType.IN_USE, "in-use");
            case CHECK, NOT_NULL -> new ProblemException(ProblemType.INVALID_INPUT, "invalid-input");
            default ->
                thrown.getKind() == ConstraintKind.OTHER && "23503".equals(thrown.getSQLState())
                        ? new ProblemException(ProblemType.IN_USE, "in-use")
                        : new ProblemException(ProblemType.INVALID_INPUT, "invalid-input");
        };
    }
}
