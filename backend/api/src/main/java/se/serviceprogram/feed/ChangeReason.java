package se.serviceprogram.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.OrganisationNumbers;
import se.serviceprogram.web.ProblemException;

/**
 * Why this request makes its change, for the change log: from the header Change-Reason (percent-encoded UTF-8), or from
 * the body of an operation that asks for it there.
 */
@RequestScoped
public class ChangeReason {

    static final String HEADER = "Change-Reason";
    static final int LONGEST = 500;

    @Inject
    EntityManager entityManager;

    private @Nullable String text;

    /** Refuses a change that must be explained and is not (400). */
    public void require() {
        if (text == null) {
            throw ProblemException.invalidParameter(HEADER, "change-reason.required");
        }
    }

    /** The reason that the request's body gives, for operations whose body has one: it goes before the header's. */
    public void state(String reason) {
        text = reason.strip();
        entityManager
                .createNativeQuery("select set_config('serviceprogram.reason', :reason, true)", String.class)
                .setParameter("reason", text)
                .getSingleResult();
    }

    @Nullable String text() {
        return text;
    }

    void read(String header) {
        var reason = decoded(header).strip();
        if (reason.length() > LONGEST) {
            throw ProblemException.invalidParameter(HEADER, "change-reason.long", LONGEST);
        }
        if (OrganisationNumbers.hasPersonalNumber(reason)) {
            throw ProblemException.invalidParameter(HEADER, "change-reason.personal-number");
        }
        text = reason.isEmpty() ? null : reason;
    }

    /** A plus sign is a plus sign: this is a header, not a form. */
    private static String decoded(String header) {
        try {
            var bytes = URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.ISO_8859_1)
                    .getBytes(StandardCharsets.ISO_8859_1);
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (IllegalArgumentException | CharacterCodingException malformed) {
            // Answered below, as a character that cannot be stored is.
        }
        throw ProblemException.invalidParameter(HEADER, "change-reason.encoding");
    }

    /** Reads the header before anything is changed. */
    static class Filter {

        @Inject
        ChangeReason reason;

        /** After authorisation, so that a stranger learns nothing. */
        @ServerRequestFilter(priority = Priorities.USER + 5)
        void read(ContainerRequestContext request) {
            var header = request.getHeaderString(HEADER);
            if (header != null) {
                reason.read(header);
            }
        }
    }
}
