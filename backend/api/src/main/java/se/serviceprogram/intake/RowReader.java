package se.serviceprogram.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.actor.ActorMatching.Candidates;
import se.serviceprogram.actor.ActorMatching.Known;
import se.serviceprogram.actor.ActorMatching.Named;
import se.serviceprogram.actor.OrganisationNumbers;
import se.serviceprogram.support.DecisionContent;
import se.serviceprogram.support.DecisionIntake.Key;
import se.serviceprogram.support.DecisionIntake.Stored;
import se.serviceprogram.support.Outcome;

/**
 * Reads one row into the decision it describes, gathering every fault rather than the first. A column that the file does
 * not have leaves the stored value; an empty cell in a column it has empties it.
 */
final class RowReader {

    private static final Pattern MASKED_NUMBER = Pattern.compile("[0-9]{6}-\\*{4}");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FileRow row;
    private final FileCodes codes;
    private final String defaultSource;
    private final List<Fault> faults = new ArrayList<>();

    RowReader(FileRow row, FileCodes codes, String defaultSource) {
        this.row = row;
        this.codes = codes;
        this.defaultSource = defaultSource;
    }

    /** Reads a value, or says what is wrong with it. */
    private interface Reading<T> {
        T read(String text) throws Unreadable;
    }

    List<Fault> faults() {
        return faults;
    }

    /** The key that the row claims, or null when part of it is missing; faults are told by {@link #content}. */
    @Nullable Key key() {
        var caseId = row.text(Column.CASE);
        var number = row.text(Column.NUMBER);
        return caseId == null || number == null ? null : new Key(source(), caseId, number);
    }

    /** The organisations that the row names, to be looked up for many rows at once. */
    List<Named> organisations() {
        var named = new ArrayList<Named>();
        var applicant = row.text(Column.APPLICANT);
        if (applicant != null) {
            named.add(new Named(applicant, applicantDigits(), null));
        }
        var deciding = row.text(Column.ORGANISATION);
        if (deciding != null) {
            named.add(new Named(deciding, validDigits(deciding), null));
        }
        return named;
    }

    /** The decision as the row has it; null when there are faults. */
    @Nullable RowContent content(@Nullable Stored stored, Candidates candidates) {
        if (row.hasCellsBeyondHeader() || row.isShort()) {
            faults.add(Fault.ofRow(
                    row.isShort() ? "too-few-cells" : "too-many-cells",
                    Integer.toString(row.header().width())));
            return null;
        }
        var source = value(Column.SOURCE, source(), this::knownSource, source());
        var caseId = value(Column.CASE, null, limited(50));
        var number = value(Column.NUMBER, null, limited(50));
        var outcome = outcome(stored);
        var registryNumber = value(Column.REGISTRY_NUMBER, kept(stored, DecisionContent::registryNumber), limited(50));
        var form = value(Column.SUPPORT_FORM, null, this::form);
        var legalBasis = value(Column.LEGAL_BASIS, kept(stored, DecisionContent::legalBasis), limited(500));
        var municipality = value(Column.MUNICIPALITY, null, this::municipality);
        var deciding = value(Column.ORGANISATION, null, name -> decidingActor(name, stored, candidates));
        var applicantName = value(Column.APPLICANT, null, limited(200));
        value(Column.APPLICANT_NUMBER, null, RowReader::organisationNumber);
        var received = value(Column.RECEIVED, kept(stored, DecisionContent::receivedOn), Dates::read);
        var decided = value(Column.DECIDED, null, Dates::read);
        var applied = value(Column.APPLIED_AMOUNT, kept(stored, DecisionContent::appliedAmount), Amounts::read);
        var granted = value(Column.GRANTED_AMOUNT, null, Amounts::read);
        var share = value(Column.SHARE, kept(stored, DecisionContent::supportShare), RowReader::share);
        var periodStart = value(Column.PERIOD_START, kept(stored, DecisionContent::periodStart), Dates::read);
        var periodEnd = value(Column.PERIOD_END, kept(stored, DecisionContent::periodEnd), Dates::read);
        requireOrder(periodStart, periodEnd);
        requireNothingGrantedByRefusal(outcome, granted);
        if (!faults.isEmpty()
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
        var applicant = new Named(applicantName, applicantDigits(), municipality);
        var applicantId = isStoredApplicant(applicant, stored)
                ? kept(stored, DecisionContent::applicantId)
                : candidates.match(applicant).map(Known::id).orElse(null);
        var decision = new DecisionContent(
                source,
                caseId,
                number,
                registryNumber,
                form,
                legalBasis,
                received,
                applicantId,
                municipality,
                applied,
                granted,
                share,
                periodStart,
                periodEnd,
                outcome.code(),
                decided,
                deciding.id());
        return new RowContent(decision, applicant, null);
    }

    private <T> @Nullable T value(Column column, @Nullable T kept, Reading<T> reading) {
        return value(column, kept, reading, null);
    }

    private <T> @Nullable T value(Column column, @Nullable T kept, Reading<T> reading, @Nullable T whenEmpty) {
        if (!row.header().has(column)) {
            return kept;
        }
        var text = row.text(column);
        if (text == null) {
            if (column.mandatory()) {
                faults.add(Fault.in(column, null, "missing-value"));
            }
            return whenEmpty;
        }
        try {
            return reading.read(text);
        } catch (Unreadable fault) {
            faults.add(Fault.in(column, text, fault.code(), fault.arguments().toArray(String[]::new)));
            return null;
        }
    }

    private static <T> @Nullable T kept(@Nullable Stored stored, Function<DecisionContent, @Nullable T> field) {
        return stored == null ? null : field.apply(stored.content());
    }

    private static Reading<String> limited(int most) {
        return text -> {
            if (text.length() > most) {
                throw new Unreadable("too-long", Integer.toString(most));
            }
            return text;
        };
    }

    private String source() {
        var own = row.text(Column.SOURCE);
        return own == null ? defaultSource : own;
    }

    private String knownSource(String code) throws Unreadable {
        if (!codes.sources().contains(code)) {
            throw new Unreadable(
                    "unknown-source",
                    String.join(", ", codes.sources().stream().sorted().toList()));
        }
        return code;
    }

    /** A file without outcomes holds granted decisions. */
    private @Nullable Outcome outcome(@Nullable Stored stored) {
        var before = kept(stored, DecisionContent::outcome);
        var otherwise = before == null ? Outcome.GRANTED : Outcome.named(before).orElse(Outcome.GRANTED);
        return value(
                Column.OUTCOME,
                otherwise,
                text -> Outcome.named(text).orElseThrow(() -> new Unreadable("unknown-outcome")),
                Outcome.GRANTED);
    }

    private String form(String name) throws Unreadable {
        var code = codes.form(name);
        if (code == null) {
            throw new Unreadable(
                    "unknown-support-form",
                    String.join(
                            ", ", codes.formNames().values().stream().sorted().toList()));
        }
        return code;
    }

    private String municipality(String code) throws Unreadable {
        if (codes.municipalityNames().containsKey(code)) {
            return code;
        }
        var meant = codes.municipalityNamed(code);
        throw meant.isPresent()
                ? new Unreadable("municipality-name", code, meant.get().getKey())
                : new Unreadable("unknown-municipality", code);
    }

    private Known decidingActor(String name, @Nullable Stored stored, Candidates candidates) throws Unreadable {
        if (stored != null && stored.decidingActorName().equalsIgnoreCase(name)) {
            return new Known(stored.content().decidingActorId(), name, null, null);
        }
        return candidates
                .match(new Named(name, validDigits(name), null))
                .orElseThrow(() -> new Unreadable("unknown-organisation", name));
    }

    private static boolean isStoredApplicant(Named applicant, @Nullable Stored stored) {
        return stored != null
                && applicant.organisationNumber() == null
                && stored.applicantName().equalsIgnoreCase(applicant.name());
    }

    /** A masked number, as our own exports write a sole trader's, says nothing; the name then decides. */
    private @Nullable String applicantDigits() {
        var written = row.text(Column.APPLICANT_NUMBER);
        return written == null ? null : validDigits(written);
    }

    private static @Nullable String validDigits(String written) {
        return OrganisationNumbers.isValid(written) ? OrganisationNumbers.digits(written) : null;
    }

    private static String organisationNumber(String written) throws Unreadable {
        if (!MASKED_NUMBER.matcher(written).matches() && validDigits(written) == null) {
            throw new Unreadable("invalid-organisation-number");
        }
        return written;
    }

    private static BigDecimal share(String written) throws Unreadable {
        var text = written.endsWith("%")
                ? written.substring(0, written.length() - 1).strip()
                : written;
        if (!text.matches("[0-9]{1,3}([.,][0-9]{1,2})?")
                || new BigDecimal(text.replace(',', '.')).compareTo(HUNDRED) > 0) {
            throw new Unreadable("not-a-share");
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    private void requireOrder(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start != null && end != null && end.isBefore(start)) {
            faults.add(Fault.in(Column.PERIOD_END, row.text(Column.PERIOD_END), "period-order"));
        }
    }

    private void requireNothingGrantedByRefusal(@Nullable Outcome outcome, @Nullable BigDecimal granted) {
        if (outcome != null && granted != null && !outcome.grants() && granted.signum() != 0) {
            faults.add(Fault.in(
                    Column.GRANTED_AMOUNT,
                    row.text(Column.GRANTED_AMOUNT),
                    "amount-of-refusal",
                    outcome.swedishName()));
        }
    }
}
