package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.serviceprogram.actor.ActorMatching.Known;
import se.serviceprogram.actor.RegisteredFor;
import se.serviceprogram.support.DecisionContent;
import se.serviceprogram.support.DecisionIntake;
import se.serviceprogram.support.DecisionIntake.Key;
import se.serviceprogram.support.DecisionIntake.Stored;
import se.serviceprogram.web.ProblemException;

/** What each row of a file would do, judged against what is stored and the rows before it. */
class RowJudgeTest {

    private static final String COMPANY = "556000-4615";
    private static final String OTHER_COMPANY = "556036-0793";
    private static final String PERSON = "811228-9874";
    private static final UUID REGION = UUID.randomUUID();
    private static final UUID SHOP = UUID.randomUUID();
    private static final UUID EARLIER_IMPORT = UUID.randomUUID();
    private static final Predicate<DecisionContent> ANY = content -> true;

    private final Map<Key, Stored> stored = new HashMap<>();

    @Test
    void aDecisionThatIsNotStoredIsNew() {
        var row = judged(judge(ANY), WrittenRow.complete());

        assertThat(row.verdict()).isEqualTo("new");
        assertThat(row.rowNumber()).isEqualTo(2);
        assertThat(row.raw()).containsEntry("arende_id", "A-1");
        assertThat(row.parsed()).isNotNull().extracting(RowContent::decision).isEqualTo(content("A-1", "10000.5"));
        assertThat(row.errors()).isEmpty();
        assertThat(row.notes()).isEmpty();
        assertThat(row.differences()).isEmpty();
        assertThat(row.supportDecisionId()).isNull();
        assertThat(row.decisionVersion()).isNull();
        assertThat(row.before()).isNull();
    }

    @Test
    void theSameDecisionIsUnchangedAndKeepsItsIdAndVersion() {
        var id = store("A-1", "10000.5");

        var row = judged(judge(ANY), WrittenRow.complete());

        assertThat(row.verdict()).isEqualTo("unchanged");
        assertThat(row.supportDecisionId()).isEqualTo(id);
        assertThat(row.decisionVersion()).isEqualTo(3);
        assertThat(row.differences()).isEmpty();
        assertThat(row.before()).isNull();
    }

    @Test
    void anotherAmountIsAChangeThatKnowsWhatWasBefore() {
        var id = store("A-1", "9000");

        var row = judged(judge(ANY), WrittenRow.complete());

        assertThat(row.verdict()).isEqualTo("changed");
        assertThat(row.supportDecisionId()).isEqualTo(id);
        assertThat(row.decisionVersion()).isEqualTo(3);
        assertThat(row.differences())
                .containsExactly(new Difference("beviljat_belopp", "grantedAmount", "9000", "10000.5"));
        assertThat(row.before()).isEqualTo(new Before(EARLIER_IMPORT, 7, content("A-1", "9000")));
    }

    @Test
    void aFaultIsAnErrorWhateverIsStored() {
        store("A-1", "9000");

        var row = judged(judge(ANY), WrittenRow.complete().with(Column.DECIDED, "i maj"));

        assertThat(row.verdict()).isEqualTo("error");
        assertThat(row.errors()).extracting(Fault::code).containsExactly("not-a-date");
        assertThat(row.parsed()).isNull();
        assertThat(row.supportDecisionId()).isNull();
        assertThat(row.before()).isNull();
        assertThat(row.notes()).isEmpty();
    }

    @Test
    void aDecisionThatTheFileHasTwiceIsAnErrorTheSecondTimeAlsoInALaterPortion() {
        var judge = judge(ANY);
        var first = WrittenRow.complete().row(2);
        var other = WrittenRow.complete().with(Column.NUMBER, "2").row(3);
        var again = WrittenRow.complete().row(4);

        assertThat(judge.judge(List.of(first, other)))
                .extracting(JudgedRow::verdict)
                .containsExactly("new", "new");
        assertThat(judge.judge(List.of(again)).getFirst().errors())
                .extracting(Fault::code, Fault::arguments)
                .containsExactly(tuple("duplicate-key", List.of("2")));
    }

    @Test
    void rowsWithoutAKeyRepeatNobody() {
        var keyless = WrittenRow.complete().with(Column.CASE, "");

        assertThat(judge(ANY).judge(List.of(keyless.row(2), keyless.row(3))))
                .flatExtracting(JudgedRow::errors)
                .extracting(Fault::code)
                .containsExactly("missing-value", "missing-value");
    }

    @Test
    void whoeverMayNotWriteTheDecisionIsRefused() {
        var row = judged(judge(content -> false), WrittenRow.complete());

        assertThat(row.verdict()).isEqualTo("error");
        assertThat(row.errors()).extracting(Fault::code).containsExactly("not-own");
    }

    @Test
    void norIsAnyoneLetToTakeOverWhatIsStored() {
        store("A-1", "9000");
        Predicate<DecisionContent> onlyTheNewAmount =
                content -> content.grantedAmount().compareTo(new BigDecimal("9000")) != 0;

        assertThat(judged(judge(onlyTheNewAmount), WrittenRow.complete()).errors())
                .extracting(Fault::code)
                .containsExactly("not-own");
    }

    @Test
    void anUnknownApplicantIsToldOfOnceAndThenByItsRow() {
        var judge = judge(ANY);
        var first = WrittenRow.complete().with(Column.APPLICANT, "Byns handel");
        var again = WrittenRow.complete().with(Column.APPLICANT, "BYNS HANDEL").with(Column.NUMBER, "2");

        assertThat(judge.judge(List.of(first.row(2), again.row(3))))
                .flatExtracting(JudgedRow::notes)
                .containsExactly(
                        new Note("new-applicant", List.of("Byns handel")),
                        new Note("same-applicant", List.of("BYNS HANDEL", "2")));
    }

    @Test
    void namesakesWithNumbersOfTheirOwnAreTwoNewApplicants() {
        var judge = judge(ANY);
        var unnumbered = WrittenRow.complete().with(Column.APPLICANT, "Byns handel");
        var numbered = WrittenRow.complete()
                .with(Column.APPLICANT, "Byns handel")
                .with(Column.NUMBER, "2")
                .with(Column.APPLICANT_NUMBER, COMPANY);
        var other = WrittenRow.complete()
                .with(Column.APPLICANT, "Byns handel")
                .with(Column.NUMBER, "3")
                .with(Column.APPLICANT_NUMBER, OTHER_COMPANY);

        assertThat(judge.judge(List.of(unnumbered.row(2), numbered.row(3), other.row(4))))
                .flatExtracting(JudgedRow::notes)
                .extracting(Note::code)
                .containsExactly("new-applicant", "same-applicant", "new-applicant");
    }

    @Test
    void aNumberForAnApplicantThatLacksOneIsToldOfOnce() {
        var judge = judge(ANY);
        var numbered = WrittenRow.complete().with(Column.APPLICANT_NUMBER, COMPANY);
        var again = WrittenRow.complete().with(Column.APPLICANT_NUMBER, COMPANY).with(Column.NUMBER, "2");

        assertThat(judged(judge, numbered).notes())
                .containsExactly(new Note("number-of-applicant", List.of(WrittenRow.SHOP)));
        assertThat(judge.judge(List.of(again.row(3))).getFirst().notes()).isEmpty();
    }

    @Test
    void theNumberOfAPersonThatTheCallerMayNotReadTellsNothing() {
        var judge = judge(false, ANY);

        var row = judged(judge, WrittenRow.complete().with(Column.APPLICANT_NUMBER, PERSON));

        assertThat(row.verdict()).isEqualTo("new");
        assertThat(row.notes()).containsExactly(new Note("hidden-number", List.of(WrittenRow.SHOP)));
    }

    @Test
    void moreThanAFewNumbersOfADayAreRefusedFromOneWhoMayNotReadThem() {
        var judge = judge(false, ANY);
        var rows = Stream.of(PERSON, "811228-0014", "811228-0022", "811228-0030", "811228-0048", "811228-0055")
                .map(number -> WrittenRow.complete()
                        .with(Column.APPLICANT_NUMBER, number)
                        .row())
                .toList();

        assertThat(judge.judge(rows.subList(0, 5))).hasSize(5);
        assertThatThrownBy(() -> judge.judge(rows.subList(5, 6))).isInstanceOf(ProblemException.class);
    }

    private JudgedRow judged(RowJudge judge, WrittenRow written) {
        return judge.judge(List.of(written.row())).getFirst();
    }

    private RowJudge judge(Predicate<DecisionContent> mayWrite) {
        return judge(true, mayWrite);
    }

    private RowJudge judge(boolean mayReadNumbers, Predicate<DecisionContent> mayWrite) {
        return new RowJudge(
                FileCodesTest.CODES,
                new Handover("manual", mayReadNumbers, 2026),
                decisions(),
                RegisteredFor.tests(region(), shop()),
                mayWrite);
    }

    private static Known region() {
        return new Known(REGION, WrittenRow.REGION, null, null);
    }

    private static Known shop() {
        return new Known(SHOP, WrittenRow.SHOP, null, "2361");
    }

    private DecisionIntake decisions() {
        return new DecisionIntake() {
            @Override
            public Map<Key, Stored> find(Collection<Key> keys) {
                var found = new HashMap<>(stored);
                found.keySet().retainAll(keys);
                return found;
            }
        };
    }

    private UUID store(String caseId, String amount) {
        var id = UUID.randomUUID();
        stored.put(
                new Key("manual", caseId, "1"),
                new Stored(id, 3, EARLIER_IMPORT, 7, WrittenRow.SHOP, WrittenRow.REGION, content(caseId, amount)));
        return id;
    }

    private static DecisionContent content(String caseId, String amount) {
        return new DecisionContent(
                "manual",
                caseId,
                "1",
                null,
                "home-delivery",
                null,
                null,
                SHOP,
                "2361",
                null,
                new BigDecimal(amount),
                null,
                null,
                null,
                "granted",
                LocalDate.of(2023, 5, 23),
                REGION);
    }
}
