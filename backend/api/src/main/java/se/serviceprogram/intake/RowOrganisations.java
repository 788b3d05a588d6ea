package se.serviceprogram.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.actor.ActorMatching.Known;
import se.serviceprogram.actor.ActorMatching.Named;
import se.serviceprogram.actor.Candidates;
import se.serviceprogram.support.DecisionIntake.Stored;
import se.serviceprogram.web.OrganisationNumbers;

/** The two organisations that a row names: the one that decided, which must be known, and the applicant. */
final class RowOrganisations {

    private static final Pattern MASKED_NUMBER = Pattern.compile("[0-9]{6}-\\*{4}");

    private final RowCells cells;
    private final boolean readsPersonalData;

    RowOrganisations(RowCells cells, boolean readsPersonalData) {
        this.cells = cells;
        this.readsPersonalData = readsPersonalData;
    }

    /** An applicant as named; no id when it is not registered, and whether the row has the number that it lacks. */
    record Applicant(Named named, @Nullable UUID id, boolean lacksNumber) {}

    /** What to look up, for many rows at once. */
    List<Named> named() {
        var named = new ArrayList<Named>();
        var applicant = cells.text(Column.APPLICANT);
        if (applicant != null) {
            named.add(new Named(applicant, hidesNumber() ? null : applicantNumber(), null));
        }
        var deciding = cells.text(Column.ORGANISATION);
        if (deciding != null) {
            named.add(new Named(deciding, decidingNumber(deciding), null));
        }
        return named;
    }

    @Nullable UUID decidingActor(@Nullable Stored stored, Candidates candidates) {
        return cells.value(Column.ORGANISATION, name -> {
            if (stored != null && stored.decidingActorName().equalsIgnoreCase(name)) {
                return stored.content().decidingActorId();
            }
            return candidates
                    .match(new Named(name, decidingNumber(name), null))
                    .map(Known::id)
                    .orElseThrow(() -> new Unreadable("unknown-organisation", name));
        });
    }

    /** The applicant's name, without personal numbers, with a fault for a number that is none. */
    @Nullable String applicantName() {
        var name = cells.value(Column.APPLICANT, RowCells.text(200));
        cells.value(Column.APPLICANT_NUMBER, RowOrganisations::organisationNumber);
        return name == null ? null : OrganisationNumbers.withoutPersonalNumbers(name);
    }

    Applicant applicant(String name, String municipality, @Nullable Stored stored, Candidates candidates) {
        var number = applicantNumber();
        var before = stored != null
                        && OrganisationNumbers.withoutPersonalNumbers(stored.applicantName())
                                .equalsIgnoreCase(name)
                ? stored.content().applicantId()
                : null;
        var named = new Named(name, hidesNumber() && before != null ? null : number, municipality);
        if (hidesNumber() || (number == null && before != null)) {
            return new Applicant(named, before, false);
        }
        var known = candidates.match(named, before).orElse(null);
        if (known == null) {
            return new Applicant(named, null, false);
        }
        if (number == null || !known.takesNumber()) {
            return new Applicant(named, known.id(), false);
        }
        candidates.give(known, number);
        return new Applicant(named, known.id(), true);
    }

    /**
     * The personal number of a row that whoever hands it over may not read, else null. Nothing that the dry run tells
     * depends on whose it is, or numbers could be tried until one is found: the name alone decides, and an applicant
     * that it does not tell is looked up when the file is applied.
     */
    @Nullable String hiddenNumber() {
        var number = applicantNumber();
        return !readsPersonalData && number != null && OrganisationNumbers.isPersonal(number) ? number : null;
    }

    private boolean hidesNumber() {
        return hiddenNumber() != null;
    }

    /** No person decides on support. */
    private static @Nullable String decidingNumber(String written) {
        var number = validDigits(written);
        return number == null || OrganisationNumbers.isPersonal(number) ? null : number;
    }

    /** A masked number, as our own exports write a sole trader's, says nothing; the name then decides. */
    private @Nullable String applicantNumber() {
        var written = cells.text(Column.APPLICANT_NUMBER);
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
}
