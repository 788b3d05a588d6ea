package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.serviceprogram.actor.ActorMatching.Named;
import se.serviceprogram.support.DecisionContent;
import se.serviceprogram.support.DecisionIntake.Stored;

/** What a row changes, in the words of the file. */
class DifferencesTest {

    private static final UUID REGION = UUID.randomUUID();
    private static final UUID SHOP = UUID.randomUUID();

    private static final DecisionContent BEFORE = new DecisionContent(
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
            "granted",
            LocalDate.of(2023, 5, 23),
            REGION);

    @Test
    void whatIsTheSameIsNoDifference() {
        assertThat(between(BEFORE, row(BEFORE, null))).isEmpty();
    }

    @Test
    void everyFieldIsComparedInTheOrderThatPeopleReadThemIn() {
        var after = new DecisionContent(
                "nyps",
                "A-1",
                "1",
                "RUN/2/2023",
                "service-grant",
                null,
                LocalDate.of(2023, 1, 3),
                UUID.randomUUID(),
                "2303",
                new BigDecimal("0.00"),
                new BigDecimal("1200.50"),
                new BigDecimal("75"),
                LocalDate.of(2023, 3, 1),
                null,
                "partly-granted",
                LocalDate.of(2023, 5, 24),
                UUID.randomUUID());

        assertThat(between(BEFORE, row(after, null)))
                .containsExactly(
                        new Difference("beslutstyp", "outcome", "Bifall", "Delvis bifall"),
                        new Difference("dnr", "registryNumber", "RUN/1/2023", "RUN/2/2023"),
                        new Difference("stodform", "supportFormCode", "Hemsändning", "Särskilt driftstöd"),
                        new Difference("legal_grund", "legalBasis", "2000:284", null),
                        new Difference("organisation", "decidingActorId", "Regionen", "Länsstyrelsen"),
                        new Difference("sokande_namn", "applicantId", "Lanthandeln", "Byns handel"),
                        new Difference("kommunkod", "municipalityCode", "2361", "2303"),
                        new Difference("inkom_datum", "receivedOn", "2023-01-02", "2023-01-03"),
                        new Difference("besluts_datum", "decidedOn", "2023-05-23", "2023-05-24"),
                        new Difference("sokt_belopp", "appliedAmount", "20000", "0"),
                        new Difference("beviljat_belopp", "grantedAmount", "10000.5", "1200.5"),
                        new Difference("stodandel", "supportShare", "50", "75"),
                        new Difference("period_fran", "periodStart", "2023-02-01", "2023-03-01"),
                        new Difference("period_till", "periodEnd", "2023-12-31", null));
    }

    @Test
    void anAmountWrittenWithOtherDecimalsIsTheSameAmount() {
        var same = with(BEFORE, new BigDecimal("10000.500"), "RUN/1/2023");

        assertThat(between(BEFORE, row(same, null))).isEmpty();
    }

    @Test
    void aNumberThatTheApplicantLackedIsTold() {
        assertThat(between(BEFORE, row(BEFORE, "5560004615")))
                .containsExactly(new Difference("sokande_orgnr", "applicantId", null, "556000-4615"));
    }

    @Test
    void noPersonalNumberIsShown() {
        assertThat(between(BEFORE, row(BEFORE, "8112289874")))
                .containsExactly(new Difference("sokande_orgnr", "applicantId", null, "811228-****"));
        assertThat(between(BEFORE, row(with(BEFORE, BEFORE.grantedAmount(), "811228-9874"), null)))
                .extracting(Difference::after)
                .containsExactly("811228-****");
    }

    @Test
    void anOutcomeThatIsNotKnownIsToldByItsCode() {
        var before = new DecisionContent(
                "nyps",
                "A-1",
                "1",
                null,
                "home-delivery",
                null,
                null,
                SHOP,
                "2361",
                null,
                BEFORE.grantedAmount(),
                null,
                null,
                null,
                "postponed",
                BEFORE.decidedOn(),
                REGION);

        assertThat(between(before, row(BEFORE, null)))
                .first()
                .isEqualTo(new Difference("beslutstyp", "outcome", "postponed", "Bifall"));
    }

    private static List<Difference> between(DecisionContent before, RowContent row) {
        var stored = new Stored(UUID.randomUUID(), 0, null, null, "Lanthandeln", "Regionen", before);
        return Differences.between(stored, row, "Länsstyrelsen", FileCodesTest.CODES);
    }

    private static RowContent row(DecisionContent after, @Nullable String givenNumber) {
        return new RowContent(after, new Named("Byns handel", givenNumber, "2361"), givenNumber != null, null, null);
    }

    private static DecisionContent with(DecisionContent all, BigDecimal granted, String registryNumber) {
        return new DecisionContent(
                all.sourceCode(),
                all.externalCaseId(),
                all.decisionNumber(),
                registryNumber,
                all.supportFormCode(),
                all.legalBasis(),
                all.receivedOn(),
                all.applicantId(),
                all.municipalityCode(),
                all.appliedAmount(),
                granted,
                all.supportShare(),
                all.periodStart(),
                all.periodEnd(),
                all.outcome(),
                all.decidedOn(),
                all.decidingActorId());
    }
}
