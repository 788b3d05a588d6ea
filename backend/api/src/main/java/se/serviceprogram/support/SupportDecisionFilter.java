package se.serviceprogram.support;

import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.ListRequest;
import se.serviceprogram.web.ProblemException;

/** What the list of support decisions can be narrowed by. */
public class SupportDecisionFilter extends ListRequest {

    private static final BigDecimal MOST_KRONOR = new BigDecimal("999999999999.99");

    @QueryParam("year")
    @Nullable Integer year;

    @QueryParam("decidedFrom")
    @Nullable LocalDate decidedFrom;

    @QueryParam("decidedTo")
    @Nullable LocalDate decidedTo;

    @QueryParam("supportForm")
    @Nullable String supportForm;

    @QueryParam("outcome")
    @Nullable String outcome;

    @QueryParam("municipalityCode")
    @Nullable String municipalityCode;

    @QueryParam("decidingActorId")
    @Nullable UUID decidingActorId;

    @QueryParam("applicantId")
    @Nullable UUID applicantId;

    @QueryParam("sourceCode")
    @Nullable String sourceCode;

    @QueryParam("importId")
    @Nullable UUID importId;

    @QueryParam("secrecy")
    @Nullable String secrecy;

    @QueryParam("amountFrom")
    @Nullable BigDecimal amountFrom;

    @QueryParam("amountTo")
    @Nullable BigDecimal amountTo;

    List<String> outcomes() {
        return codes("outcome", outcome, Outcome.codes());
    }

    /** The forms that exist are asked for only when some are named. */
    List<String> supportForms(Supplier<? extends Collection<String>> known) {
        return supportForm == null ? List.of() : codes("supportForm", supportForm, known.get());
    }

    /** Whether that is all that is asked for: both, or neither, is every decision. */
    boolean onlySecrecy(String code) {
        return Set.copyOf(codes("secrecy", secrecy, List.of("marked", "unmarked")))
                .equals(Set.of(code));
    }

    @Nullable BigDecimal amountFrom() {
        return checkedAmount("amountFrom", amountFrom);
    }

    @Nullable BigDecimal amountTo() {
        return checkedAmount("amountTo", amountTo);
    }

    private static @Nullable BigDecimal checkedAmount(String parameter, @Nullable BigDecimal amount) {
        if (amount != null && (amount.signum() < 0 || amount.compareTo(MOST_KRONOR) > 0 || amount.scale() > 20)) {
            throw ProblemException.invalidParameter(parameter, "support.amount");
        }
        return amount;
    }
}
