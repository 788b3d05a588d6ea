package se.serviceprogram.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.support.DecisionContent;
import se.serviceprogram.support.DecisionIntake.Stored;
import se.serviceprogram.support.Outcome;
import se.serviceprogram.web.OrganisationNumbers;

/** Compares a stored decision with a row, field by field, in the words that the file uses. */
final class Differences {

    private final DecisionContent before;
    private final DecisionContent after;
    private final List<Difference> found = new ArrayList<>();

    private Differences(DecisionContent before, DecisionContent after) {
        this.before = before;
        this.after = after;
    }

    static List<Difference> between(Stored stored, RowContent row, String decidingName, FileCodes codes) {
        var compared = new Differences(stored.content(), row.decision());
        compared.field(Column.OUTCOME, content -> Outcome.named(content.outcome())
                .map(Outcome::swedishName)
                .orElse(content.outcome()));
        compared.field(Column.REGISTRY_NUMBER, DecisionContent::registryNumber);
        compared.field(Column.SUPPORT_FORM, content -> codes.formNames().get(content.supportFormCode()));
        compared.field(Column.LEGAL_BASIS, DecisionContent::legalBasis);
        compared.reference(
                Column.ORGANISATION, DecisionContent::decidingActorId, stored.decidingActorName(), decidingName);
        compared.reference(
                Column.APPLICANT,
                DecisionContent::applicantId,
                stored.applicantName(),
                row.applicant().name());
        if (row.givesNumber()) {
            compared.number(row.applicant().organisationNumber());
        }
        compared.field(Column.MUNICIPALITY, DecisionContent::municipalityCode);
        compared.field(Column.RECEIVED, DecisionContent::receivedOn);
        compared.field(Column.DECIDED, DecisionContent::decidedOn);
        compared.field(Column.APPLIED_AMOUNT, DecisionContent::appliedAmount);
        compared.field(Column.GRANTED_AMOUNT, DecisionContent::grantedAmount);
        compared.field(Column.SHARE, DecisionContent::supportShare);
        compared.field(Column.PERIOD_START, DecisionContent::periodStart);
        compared.field(Column.PERIOD_END, DecisionContent::periodEnd);
        return compared.found;
    }

    private void field(Column column, Function<DecisionContent, @Nullable Object> field) {
        var old = text(field.apply(before));
        var now = text(field.apply(after));
        if (!Objects.equals(old, now)) {
            found.add(new Difference(column.heading(), column.field(), masked(old), masked(now)));
        }
    }

    private static @Nullable String masked(@Nullable String text) {
        return text == null ? null : OrganisationNumbers.withoutPersonalNumbers(text);
    }

    private void reference(
            Column column, Function<DecisionContent, @Nullable Object> id, String oldName, String newName) {
        if (!Objects.equals(id.apply(before), id.apply(after))) {
            found.add(new Difference(
                    column.heading(),
                    column.field(),
                    OrganisationNumbers.withoutPersonalNumbers(oldName),
                    OrganisationNumbers.withoutPersonalNumbers(newName)));
        }
    }

    /** A number that the applicant lacks. */
    private void number(@Nullable String given) {
        var column = Column.APPLICANT_NUMBER;
        found.add(new Difference(column.heading(), column.field(), null, OrganisationNumbers.shown(given)));
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number ->
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
