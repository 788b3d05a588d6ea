package se.serviceprogram.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.serviceprogram.actor.ActorMatching.Known;
import se.serviceprogram.actor.ActorMatching.Named;
import se.serviceprogram.actor.Candidates;
import se.serviceprogram.support.DecisionContent;
import se.serviceprogram.support.DecisionIntake.Stored;

/** Which organisations a row means, as its content tells: by number first, else by name. */
class RowOrganisationsTest {

    private static final String COMPANY = "556000-4615";
    private static final String PERSON = "811228-9874";
    private static final UUID REGION = UUID.randomUUID();
    private static final UUID SHOP = UUID.randomUUID();
    private static final UUID NAMESAKE = UUID.randomUUID();

    private final Candidates register = Candidates.none();

    @Test
    void bothOrganisationsAreLookedUpTheApplicantByItsNumberToo() {
        assertThat(reader(with(COMPANY), true).organisations())
                .containsExactly(
                        new Named(WrittenRow.SHOP, "5560004615", null), new Named(WrittenRow.REGION, null, null));
        assertThat(reader(with("").with(Column.APPLICANT, "").with(Column.ORGANISATION, ""), true)
                        .organisations())
                .isEmpty();
    }

    @Test
    void whoDecidedCanBeGivenByNumberButNoPersonDecides() {
        assertThat(reader(with("").with(Column.ORGANISATION, COMPANY), true).organisations())
                .contains(new Named(COMPANY, "5560004615", null));
        assertThat(reader(with("").with(Column.ORGANISATION, PERSON), true).organisations())
                .contains(new Named(PERSON, null, null));

        register.add(new Known(REGION, "Regionen", "5560004615", null));
        assertThat(content(reader(with("").with(Column.ORGANISATION, COMPANY), true), null)
                        .decision()
                        .decidingActorId())
                .isEqualTo(REGION);
    }

    @Test
    void whoDecidedStaysTheSameUnderTheSameName() {
        register.add(new Known(NAMESAKE, WrittenRow.REGION, null, null));

        var same = with("").with(Column.ORGANISATION, "REGION JÄMTLAND HÄRJEDALEN");
        assertThat(content(reader(same, true), stored(SHOP)).decision().decidingActorId())
                .isEqualTo(REGION);
    }

    @Test
    void anApplicantThatIsNotRegisteredIsNamedWithItsNumberAndMunicipality() {
        var content = content(reader(with(COMPANY), true), null);

        assertThat(content.decision().applicantId()).isNull();
        assertThat(content.applicant()).isEqualTo(new Named(WrittenRow.SHOP, "5560004615", "2361"));
        assertThat(content.givesNumber()).isFalse();
    }

    @Test
    void anApplicantIsTheOneWithTheNumberWhateverItsName() {
        register.add(new Known(NAMESAKE, WrittenRow.SHOP, null, "2361"));
        register.add(new Known(SHOP, "Handlar'n", "5560004615", null));

        var content = content(reader(with(COMPANY), true), null);
        assertThat(content.decision().applicantId()).isEqualTo(SHOP);
        assertThat(content.givesNumber()).isFalse();
    }

    @Test
    void oneThatLacksANumberIsGivenTheRowsFromThenOnAnotherNumberIsSomebodyElse() {
        register.add(new Known(SHOP, WrittenRow.SHOP, null, null));

        var first = content(reader(with(COMPANY), true), null);
        assertThat(first.decision().applicantId()).isEqualTo(SHOP);
        assertThat(first.givesNumber()).isTrue();

        var again = content(reader(with(COMPANY), true), null);
        assertThat(again.decision().applicantId()).isEqualTo(SHOP);
        assertThat(again.givesNumber()).isFalse();

        assertThat(content(reader(with(PERSON), true), null).decision().applicantId())
                .isNull();
    }

    @Test
    void withoutANumberTheStoredApplicantStaysUnderItsNameAndIsSoughtUnderAnother() {
        register.add(new Known(NAMESAKE, WrittenRow.SHOP, null, "2361"));
        register.add(new Known(SHOP, "Ny handlare", null, null));

        assertThat(content(reader(with(""), true), stored(SHOP)).decision().applicantId())
                .isEqualTo(SHOP);
        var renamed = with("").with(Column.APPLICANT, "Ny handlare");
        assertThat(content(reader(renamed, true), stored(NAMESAKE)).decision().applicantId())
                .isEqualTo(SHOP);
    }

    @Test
    void ofNamesakesTheStoredOneIsGivenTheNumber() {
        register.add(new Known(NAMESAKE, WrittenRow.SHOP, null, "2361"));
        register.add(new Known(SHOP, WrittenRow.SHOP, null, null));

        var content = content(reader(with(COMPANY), true), stored(SHOP));
        assertThat(content.decision().applicantId()).isEqualTo(SHOP);
        assertThat(content.givesNumber()).isTrue();
    }

    @Test
    void aPersonalNumberThatTheCallerMayNotReadDecidesNothing() {
        register.add(new Known(SHOP, WrittenRow.SHOP, "8112289874", "2361"));
        var reader = reader(with(PERSON), false);

        assertThat(reader.hidesNumber()).isTrue();
        assertThat(reader.organisations()).contains(new Named(WrittenRow.SHOP, null, null));
        var content = content(reader, null);
        assertThat(content.decision().applicantId()).isNull();
        assertThat(content.applicant().organisationNumber())
                .as("kept, for when the file is applied")
                .isEqualTo("8112289874");
    }

    @Test
    void aHiddenNumberIsNotKeptWhereTheNameTellsTheStoredApplicant() {
        var content = content(reader(with(PERSON), false), stored(SHOP));

        assertThat(content.decision().applicantId()).isEqualTo(SHOP);
        assertThat(content.applicant().organisationNumber()).isNull();
    }

    @Test
    void aPersonalNumberIsHiddenOnlyFromThoseWhoMayNotReadItAndACompanysFromNobody() {
        assertThat(reader(with(PERSON), true).hidesNumber()).isFalse();
        assertThat(reader(with(COMPANY), false).hidesNumber()).isFalse();
        assertThat(reader(with(""), false).hidesNumber()).isFalse();
    }

    @Test
    void aMaskedNumberSaysNothingAndTheNameDecides() {
        register.add(new Known(SHOP, WrittenRow.SHOP, "8112289874", "2361"));

        assertThat(content(reader(with("811228-****"), false), null).decision().applicantId())
                .isEqualTo(SHOP);
    }

    @Test
    void aPersonalNumberInANameIsMaskedAndTheNameStillKnown() {
        var name = "Eva Ek " + PERSON;

        var content = content(reader(with("").with(Column.APPLICANT, name), true), null);
        assertThat(content.applicant().name()).isEqualTo("Eva Ek 811228-****");
        assertThat(content(reader(with("").with(Column.APPLICANT, name), true), stored(SHOP, name))
                        .decision()
                        .applicantId())
                .isEqualTo(SHOP);
    }

    private static WrittenRow with(String number) {
        return WrittenRow.complete().with(Column.APPLICANT_NUMBER, number);
    }

    private static RowReader reader(WrittenRow written, boolean readsPersonalData) {
        return new RowReader(written.row(), FileCodesTest.CODES, new Handover("manual", readsPersonalData, 2026));
    }

    private RowContent content(RowReader reader, @Nullable Stored stored) {
        register.add(new Known(REGION, WrittenRow.REGION, null, null));
        var content = reader.content(stored, register);
        assertThat(reader.faults()).isEmpty();
        return requireNonNull(content);
    }

    private static Stored stored(UUID applicant) {
        return stored(applicant, WrittenRow.SHOP);
    }

    private static Stored stored(UUID applicant, String applicantName) {
        var content = new DecisionContent(
                "manual",
                "A-1",
                "1",
                null,
                "home-delivery",
                null,
                null,
                applicant,
                "2361",
                null,
                BigDecimal.ONE,
                null,
                null,
                null,
                "granted",
                LocalDate.of(2023, 5, 23),
                REGION);
        return new Stored(UUID.randomUUID(), 1, null, null, applicantName, WrittenRow.REGION, content);
    }
}
