package se.serviceprogram.intake;

import static se.serviceprogram.intake.RowCells.id;
import static se.serviceprogram.intake.RowCells.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.actor.ActorMatching.Named;
import se.serviceprogram.actor.Candidates;
import se.serviceprogram.support.DecisionContent;
import se.serviceprogram.support.DecisionIntake.Key;
import se.serviceprogram.support.DecisionIntake.Stored;
import se.serviceprogram.support.Outcome;

/**
 * Reads one row into the decision it describes, gathering every fault rather than the first. A column that the file does
 * not have leaves the stored value; an empty cell in a column it has empties it.
 */
final class RowReader {

    private final RowCells cells;
    private final RowOrganisations organisations;
    private final FileCodes codes;
    private final Handover handover;

    RowReader(FileRow row, FileCodes codes, Handover handover) {
        this.cells = new RowCells(row);
        this.organisations = new RowOrganisations(cells, handover.readsPersonalData());
        this.codes = codes;
        this.handover = handover;
    }

    List<Fault> faults() {
        return cells.faults();
    }

    /** The key that the row claims, or null when part of it is missing; faults are told by {@link #content}. */
    @Nullable Key key() {
        var caseId = cells.text(Column.CASE);
        var number = cells.text(Column.NUMBER);
        return caseId == null || number == null ? null : new Key(source(), caseId, number);
    }

    /** The organisations that the row names, to be looked up for many rows at once. */
    List<Named> organisations() {
        return organisations.named();
    }

    /** Whether the applicant's number is one that the caller may not read. */
    boolean hidesNumber() {
        return hiddenNumber() != null;
    }

    /** The applicant's number when it is one that the caller may not read, else null. */
    @Nullable String hiddenNumber() {
        return organisations.hiddenNumber();
    }

    /** Two rows with one key would be applied in the order of the file; which of them is right only people know. */
    void repeatsKeyOf(int firstRow) {
        cells.fault(Column.CASE, "duplicate-key", Integer.toString(firstRow));
    }

    /** Whoever hands over the file may not write this decision. */
    void isNotOwn() {
        cells.fault(Column.ORGANISATION, "not-own");
    }

    /** The decision as the row has it; null when there are faults. */
    @Nullable RowContent content(@Nullable Stored stored, Candidates candidates) {
        if (!cells.fitHeader()) {
            return null;
        }
        var source = cells.value(Column.SOURCE, source(), codes::source, source());
        var caseId = cells.value(Column.CASE, id(50, handover.year()));
        var number = cells.value(Column.NUMBER, id(50, handover.year()));
        var outcome = outcome(stored);
        var registryNumber =
                cells.value(Column.REGISTRY_NUMBER, kept(stored, DecisionContent::registryNumber), words(50));
        var form = cells.value(Column.SUPPORT_FORM, codes::form);
        var legalBasis = cells.value(Column.LEGAL_BASIS, kept(stored, DecisionContent::legalBasis), words(500));
        var municipality = cells.value(Column.MUNICIPALITY, codes::municipality);
        var deciding = organisations.decidingActor(stored, candidates);
        var applicantName = organisations.applicantName();
        var received = cells.value(Column.RECEIVED, kept(stored, DecisionContent::receivedOn), Dates::read);
        var decided = cells.value(Column.DECIDED, Dates::read);
        var applied = cells.value(Column.APPLIED_AMOUNT, kept(stored, DecisionContent::appliedAmount), Amounts::read);
        var granted = cells.value(Column.GRANTED_AMOUNT, Amounts::read);
        var share = cells.value(Column.SHARE, kept(stored, DecisionContent::supportShare), Shares::read);
        var periodStart = cells.value(Column.PERIOD_START, kept(stored, DecisionContent::periodStart), Dates::read);
        var periodEnd = cells.value(Column.PERIOD_END, kept(stored, DecisionContent::periodEnd), Dates::read);
        requireOrder(periodStart, periodEnd);
        requireNothingGrantedByRefusal(outcome, granted);
        if (!faults().isEmpty()
                || source == null
                || caseId == null
                || number == null
                || outcome == null
                || form == null
                || municipality == null
                || deciding == null
                || applicantName == null
                || decided == null
                || granted == null) {
            return null;
        }
        var applicant = organisations.applicant(applicantName, municipality, stored, candidates);
        var decision = new DecisionContent(
                source,
                caseId,
                number,
                registryNumber,
                form,
                legalBasis,
                received,
                applicant.id(),
                municipality,
                applied,
                granted,
                share,
                periodStart,
                periodEnd,
                outcome.code(),
                decided,
                deciding);
        return new RowContent(decision, applicant.named(), applicant.lacksNumber(), null, null);
    }

    private static <T> @Nullable T kept(@Nullable Stored stored, Function<DecisionContent, @Nullable T> field) {
        return stored == null ? null : field.apply(stored.content());
    }

    private String source() {
        var own = cells.text(Column.SOURCE);
        return own == null ? handover.defaultSource() : own;
    }

    /** A file without outcomes holds granted decisions. */
    private @Nullable Outcome outcome(@Nullable Stored stored) {
        var before = kept(stored, DecisionContent::outcome);
        var otherwise = before == null ? Outcome.GRANTED : Outcome.named(before).orElse(Outcome.GRANTED);
        return cells.value(
                Column.OUTCOME,
                otherwise,
                text -> Outcome.named(text).orElseThrow(() -> new Unreadable("unknown-outcome")),
                Outcome.GRANTED);
    }

    private void requireOrder(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start != null && end != null && end.isBefore(start)) {
            cells.fault(Column.PERIOD_END, "period-order");
        }
    }

    private void requireNothingGrantedByRefusal(@Nullable Outcome outcome, @Nullable BigDecimal granted) {
        if (outcome != null && granted != null && !outcome.grants() && granted.signum() != 0) {
            cells.fault(Column.GRANTED_AMOUNT, "amount-of-refusal", outcome.swedishName());
        }
    }
}
