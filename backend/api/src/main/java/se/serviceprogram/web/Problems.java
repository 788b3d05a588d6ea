package se.serviceprogram.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.opentelemetry.api.trace.Span;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.Problem.Finding;

/** Turns every exception into problem+json, in one place; nothing of the inside (class names, SQL) gets out. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    @Inject
    Messages messages;

    @Inject
    AllowedMethods allowedMethods;

    @ServerExceptionMapper
    Response problem(ProblemException thrown, UriInfo uri) {
        var findings = thrown.errors().stream()
                .map(error -> place(error.place(), error.text().key(), messages.say(error.text())))
                .toList();
        var answer = answer(thrown.type(), messages.say(thrown.detail()), findings, uri);
        var wait = thrown.retryAfter();
        return wait == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, RateLimits.secondsOf(wait))
                        .build();
    }

    @ServerExceptionMapper({
        AuthenticationFailedException.class,
        UnauthorizedException.class,
        AuthenticationCompletionException.class
    })
    Response unauthenticated(RuntimeException thrown, UriInfo uri) {
        return Response.fromResponse(answer(ProblemType.UNAUTHENTICATED, "unauthenticated", uri))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException thrown, UriInfo uri) {
        return answer(ProblemType.FORBIDDEN, "forbidden", uri);
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    Response stale(RuntimeException thrown, UriInfo uri) {
        return answer(ProblemType.STALE_VERSION, "stale-version", uri);
    }

    @ServerExceptionMapper
    Response invalid(ResteasyReactiveViolationException thrown, UriInfo uri) {
        return violations(thrown, uri);
    }

    @ServerExceptionMapper
    Response violations(ConstraintViolationException thrown, UriInfo uri) {
        var findings =
                thrown.getConstraintViolations().stream().map(Problems::finding).toList();
        return answer(ProblemType.INVALID_INPUT, messages.say("invalid-input"), findings, uri);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException thrown, UriInfo uri) {
        return answer(ProblemType.INVALID_INPUT, messages.say("invalid-input"), List.of(jsonFinding(thrown)), uri);
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException thrown, UriInfo uri) {
        return unreadable(thrown, uri);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException thrown, UriInfo uri) {
        if (thrown.getCause() instanceof JsonProcessingException json) {
            return unreadable(json, uri);
        }
        var status = thrown.getResponse().getStatus();
        if (status == 404 && thrown.getCause() != null) {
            return unreadableParameter(thrown.getCause(), uri);
        }
        if (status < 400) {
            return thrown.getResponse();
        }
        var type = HttpStatuses.typeOf(status);
        var answer = Response.fromResponse(answer(type, type.slug(), uri));
        return status == 405
                ? answer.header(HttpHeaders.ALLOW, allowedMethods.of(uri.getPath()))
                        .build()
                : answer.build();
    }

    /** A body that ends before it is whole, or whose parts cannot be told apart. */
    @ServerExceptionMapper
    Response broken(IOException thrown, UriInfo uri) {
        return answer(ProblemType.INVALID_INPUT, "invalid-input", uri);
    }

    /** Whatever layer a refusal of the database comes through, it ends here. */
    @ServerExceptionMapper
    Response unexpected(Throwable thrown, UriInfo uri) {
        var refusal = DatabaseRefusals.in(thrown);
        if (refusal.isPresent()) {
            if (refusal.get().type() == ProblemType.UNAVAILABLE) {
                // Only the kind: a message may quote rows.
                LOG.warnf("The database does not answer: %s", thrown.getClass().getName());
            }
            return problem(refusal.get(), uri);
        }
        LOG.error("A request failed", thrown);
        return answer(ProblemType.INTERNAL_ERROR, "internal-error", uri);
    }

    /** The framework answers 404 when a path or query value cannot be converted; to the caller it is bad input. */
    private Response unreadableParameter(Throwable cause, UriInfo uri) {
        var message = String.valueOf(cause.getMessage());
        var given = new HashMap<String, List<String>>(uri.getQueryParameters());
        given.putAll(uri.getPathParameters());
        var finding = given.entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(message::contains))
                .findFirst()
                .map(parameter -> Finding.inParameter(
                        parameter.getKey(),
                        "wrong-type",
                        wrongValue(parameter.getValue().getFirst())))
                .orElseGet(() -> Finding.inParameter("", "wrong-type", messages.say("wrong-type")));
        return answer(
                ProblemType.INVALID_INPUT,
                messages.say("invalid-parameter", Objects.requireNonNull(finding.parameter())),
                List.of(finding),
                uri);
    }

    private String wrongValue(String given) {
        var key = StrictParameters.hasLostItsPlus(given) ? "lost-plus" : "wrong-value";
        return messages.say(key, given);
    }

    private Response answer(ProblemType type, String messageKey, UriInfo uri) {
        return answer(type, messages.say(messageKey), List.of(), uri);
    }

    private Response answer(ProblemType type, String detail, List<Finding> findings, UriInfo uri) {
        var title = messages.say("title." + type.slug());
        var problem = new Problem(
                type.uri(),
                title,
                type.status(),
                detail,
                uri.getRequestUri().getPath(),
                type.slug(),
                findings,
                traceId());
        return Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .language(messages.locale())
                .entity(problem)
                .build();
    }

    static @Nullable String traceId() {
        var context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }

    private Finding jsonFinding(JsonProcessingException thrown) {
        if (thrown instanceof UnrecognizedPropertyException unknown) {
            return Finding.inBody(
                    pointer(unknown), "unknown-field", messages.say("unknown-field", unknown.getPropertyName()));
        }
        if (thrown instanceof InvalidFormatException format) {
            return Finding.inBody(
                    pointer(format), "wrong-type", messages.say("wrong-value", String.valueOf(format.getValue())));
        }
        if (thrown instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Finding.inBody(pointer(mapping), "wrong-type", messages.say("wrong-type"));
        }
        return thrown instanceof MismatchedInputException
                ? Finding.inBody("#", "wrong-type", messages.say("wrong-type"))
                : Finding.inBody("#", "malformed-json", messages.say("malformed-json"));
    }

    private static String pointer(JsonMappingException thrown) {
        var pointer = new StringBuilder("#");
        for (var step : thrown.getPath()) {
            pointer.append('/')
                    .append(step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName());
        }
        return pointer.toString();
    }

    /** A finding about stored rows has no place in the request. */
    private static Finding place(String place, String code, String detail) {
        if (place.isEmpty()) {
            return new Finding(null, null, code, detail);
        }
        return place.startsWith("#") ? Finding.inBody(place, code, detail) : Finding.inParameter(place, code, detail);
    }

    /** Method parameters are dropped from the path: what is left names a field of the body, or a parameter by itself. */
    private static Finding finding(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        var fields = new ArrayList<String>();
        for (Path.Node node : nodes) {
            if (node.isInIterable() && node.getIndex() != null) {
                fields.add(node.getIndex().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                fields.add(node.getName());
            }
        }
        var code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var kebab = code.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        if (!fields.isEmpty()) {
            return Finding.inBody("#/" + String.join("/", fields), kebab, violation.getMessage());
        }
        return Finding.inParameter(nodes.getLast().getName(), kebab, violation.getMessage());
    }
}
