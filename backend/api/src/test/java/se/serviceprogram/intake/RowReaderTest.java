package se.serviceprogram.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.serviceprogram.actor.ActorMatching.Known;
import se.serviceprogram.actor.Candidates;
import se.serviceprogram.support.DecisionContent;
import se.serviceprogram.support.DecisionIntake.Key;
import se.serviceprogram.support.DecisionIntake.Stored;

class RowReaderTest {

    private static final UUID REGION = UUID.randomUUID();
    private static final UUID SHOP = UUID.randomUUID();
    private static final Handover HANDOVER = new Handover("manual", true, 2026);

    private static final DecisionContent FULL = new DecisionContent(
            "nyps",
            "A-1",
            "1",
            "RUN/1/2023",
            "home-delivery",
            "2000:284",
            LocalDate.of(2023, 1, 2),
            SHOP,
            "2361",
            new BigDecimal("20000"),
            new BigDecimal("10000.5"),
            new BigDecimal("50"),
            LocalDate.of(2023, 2, 1),
            LocalDate.of(2023, 12, 31),
            "partly-granted",
            LocalDate.of(2023, 5, 23),
            REGION);

    @Test
    void everyColumnFillsItsField() {
        assertThat(decision(full(), null)).isEqualTo(FULL);
    }

    @Test
    void theMandatoryColumnsMakeAGrantedDecisionOfTheSourceThatTheFileIsFrom() {
        assertThat(decision(WrittenRow.complete(), null))
                .isEqualTo(new DecisionContent(
                        "manual",
                        "A-1",
                        "1",
                        null,
                        "home-delivery",
                        null,
                        null,
                        SHOP,
                        "2361",
                        null,
                        new BigDecimal("10000.5"),
                        null,
                        null,
                        null,
                        "granted",
                        LocalDate.of(2023, 5, 23),
                        REGION));
    }

    @Test
    void columnsThatTheFileDoesNotHaveLeaveWhatIsStored() {
        var written = WrittenRow.complete().with(Column.SOURCE, "nyps");

        assertThat(decision(written, stored(FULL))).isEqualTo(FULL);
    }

    @Test
    void emptyCellsEmptyWhatIsStoredAndAnEmptyOutcomeIsGranted() {
        var emptied = decision(
                full().with(Column.SOURCE, "")
                        .with(Column.OUTCOME, "")
                        .with(Column.REGISTRY_NUMBER, "")
                        .with(Column.LEGAL_BASIS, "")
                        .with(Column.RECEIVED, "")
                        .with(Column.APPLIED_AMOUNT, "")
                        .with(Column.SHARE, "")
                        .with(Column.PERIOD_START, "")
                        .with(Column.PERIOD_END, ""),
                stored(FULL));

        assertThat(emptied).isEqualTo(decision(WrittenRow.complete(), null));
    }

    @ParameterizedTest
    @EnumSource(
            value = Column.class,
            names = {
                "CASE",
                "NUMBER",
                "SUPPORT_FORM",
                "ORGANISATION",
                "APPLICANT",
                "MUNICIPALITY",
                "DECIDED",
                "GRANTED_AMOUNT"
            })
    void aMandatoryCellThatIsEmptyIsTheOnlyFault(Column column) {
        assertFaults(WrittenRow.complete().with(column, ""), fault(column, null, "missing-value"));
    }

    @ParameterizedTest
    @CsvSource({
        "SOURCE, excel, unknown-source",
        "OUTCOME, Kanske, unknown-outcome",
        "SUPPORT_FORM, Hemkörning, unknown-support-form",
        "ORGANISATION, Region Okänd, unknown-organisation",
        "APPLICANT_NUMBER, 556000-4616, invalid-organisation-number",
        "MUNICIPALITY, Härjedalen, municipality-name",
        "RECEIVED, 2023-13-01, impossible-date",
        "DECIDED, i maj, not-a-date",
        "APPLIED_AMOUNT, 1.537, ambiguous-amount",
        "GRANTED_AMOUNT, -1, negative-amount",
        "SHARE, 101, not-a-share",
        "PERIOD_START, 1999-01-01, date-out-of-range",
        "PERIOD_END, 2023-02-30, impossible-date",
        "PERIOD_END, 2023-01-31, period-order"
    })
    void aCellThatCannotBeReadIsAFaultOfItsColumn(Column column, String cell, String code) {
        var reader = reader(full().with(column, cell));

        assertThat(reader.content(null, candidates())).isNull();
        assertThat(reader.faults())
                .extracting(Fault::column, Fault::value, Fault::code)
                .containsExactly(tuple(column.heading(), cell, code));
    }

    @ParameterizedTest
    @CsvSource({"CASE, 50", "NUMBER, 50", "REGISTRY_NUMBER, 50", "LEGAL_BASIS, 500", "APPLICANT, 200"})
    void aTextHasItsGreatestLength(Column column, int most) {
        var reader = reader(full().with(column, "x".repeat(most + 1)));

        assertThat(reader.content(null, candidates())).isNull();
        assertThat(reader.faults()).extracting(Fault::code).containsExactly("too-long");
        assertThat(reader(full().with(column, "x".repeat(most))).content(null, candidates()))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"CASE", "NUMBER", "REGISTRY_NUMBER", "LEGAL_BASIS"})
    void noTextOfADecisionIsAPersonalNumber(Column column) {
        assertFaults(full().with(column, "811228-9874"), fault(column, "811228-****", "personal-number"));
    }

    @Test
    void everyFaultOfARowIsToldAtOnce() {
        var reader = reader(WrittenRow.complete().with(Column.DECIDED, "i maj").with(Column.GRANTED_AMOUNT, "mycket"));

        assertThat(reader.content(null, candidates())).isNull();
        assertThat(reader.faults()).extracting(Fault::code).containsExactly("not-a-date", "not-an-amount");
    }

    @Test
    void whenCellsAreMissingTheRestOfTheRowMeansNothing() {
        var reader = new RowReader(
                WrittenRow.complete().with(Column.DECIDED, "i maj").cutTo(7), FileCodesTest.CODES, HANDOVER);

        assertThat(reader.content(null, candidates())).isNull();
        assertThat(reader.faults()).extracting(Fault::code).containsExactly("too-few-cells");
    }

    @Test
    void aPeriodOfOneDayIsAPeriod() {
        assertThat(decision(full().with(Column.PERIOD_END, "2023-02-01"), null).periodEnd())
                .isEqualTo("2023-02-01");
    }

    @Test
    void aRefusalGrantsNothing() {
        var refused = WrittenRow.complete().with(Column.OUTCOME, "Avslag");

        assertFaults(refused, fault(Column.GRANTED_AMOUNT, "10 000,50", "amount-of-refusal", "Avslag"));
        assertThat(decision(refused.with(Column.GRANTED_AMOUNT, "0"), null).outcome())
                .isEqualTo("rejected");
    }

    @Test
    void aDecisionIsKnownByItsSourceCaseAndNumber() {
        assertThat(reader(full()).key()).isEqualTo(new Key("nyps", "A-1", "1"));
        assertThat(reader(WrittenRow.complete()).key()).isEqualTo(new Key("manual", "A-1", "1"));
        assertThat(reader(full().with(Column.CASE, "")).key()).isNull();
        assertThat(reader(full().with(Column.NUMBER, "")).key()).isNull();
    }

    @Test
    void whatTheRowCannotTellByItselfIsAFaultToo() {
        var reader = reader(WrittenRow.complete());

        reader.repeatsKeyOf(7);
        reader.isNotOwn();

        assertThat(reader.faults())
                .containsExactly(
                        fault(Column.CASE, "A-1", "duplicate-key", "7"),
                        fault(Column.ORGANISATION, WrittenRow.REGION, "not-own"));
    }

    private static WrittenRow full() {
        return WrittenRow.complete()
                .with(Column.SOURCE, "nyps")
                .with(Column.OUTCOME, "Delvis bifall")
                .with(Column.REGISTRY_NUMBER, "RUN/1/2023")
                .with(Column.LEGAL_BASIS, "2000:284")
                .with(Column.APPLICANT_NUMBER, "")
                .with(Column.RECEIVED, "2023-01-02")
                .with(Column.APPLIED_AMOUNT, "20 tkr")
                .with(Column.SHARE, "50 %")
                .with(Column.PERIOD_START, "2023-02-01")
                .with(Column.PERIOD_END, "2023-12-31");
    }

    private static Stored stored(DecisionContent content) {
        return new Stored(UUID.randomUUID(), 3, null, null, WrittenRow.SHOP, WrittenRow.REGION, content);
    }

    private static Candidates candidates() {
        var candidates = Candidates.none();
        candidates.add(new Known(REGION, WrittenRow.REGION, null, null));
        candidates.add(new Known(SHOP, WrittenRow.SHOP, null, "2361"));
        return candidates;
    }

    private static RowReader reader(WrittenRow written) {
        return new RowReader(written.row(), FileCodesTest.CODES, HANDOVER);
    }

    private static DecisionContent decision(WrittenRow written, @Nullable Stored stored) {
        var reader = reader(written);
        var content = reader.content(stored, candidates());
        assertThat(reader.faults()).isEmpty();
        return requireNonNull(content).decision();
    }

    private static void assertFaults(WrittenRow written, Fault... faults) {
        var reader = reader(written);
        assertThat(reader.content(null, candidates())).isNull();
        assertThat(reader.faults()).containsExactly(faults);
    }

    private static Fault fault(Column column, @Nullable String value, String code, String... arguments) {
        return new Fault(column.heading(), value, code, List.of(arguments));
    }
}
