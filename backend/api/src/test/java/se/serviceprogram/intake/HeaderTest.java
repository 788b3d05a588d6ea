package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.web.ProblemException;

class HeaderTest {

    private static final List<String> MANDATORY =
            Column.mandatoryOnes().stream().map(Column::heading).toList();

    @Test
    void theColumnsThatMustBeThereAreThoseThatMakeADecision() {
        assertThat(MANDATORY)
                .containsExactly(
                        "arende_id",
                        "beslut_nr",
                        "stodform",
                        "organisation",
                        "sokande_namn",
                        "kommunkod",
                        "besluts_datum",
                        "beviljat_belopp");
    }

    @Test
    void everyColumnIsKnownByItsHeadingAndFillsAField() {
        for (var column : Column.values()) {
            assertThat(Column.headed(column.heading())).hasValue(column);
            assertThat(column.field()).matches("[a-z][A-Za-z]+");
        }
        assertThat(Column.headed("anteckning")).isEmpty();
    }

    @Test
    void columnsStandInAnyOrder() {
        var header = Header.of(MANDATORY.reversed());

        assertThat(header.place(Column.GRANTED_AMOUNT)).isZero();
        assertThat(header.place(Column.CASE)).isEqualTo(7);
        assertThat(header.width()).isEqualTo(8);
        assertThat(header.has(Column.CASE)).isTrue();
    }

    @Test
    void aColumnThatTheFileDoesNotHaveHasNoPlace() {
        var header = Header.of(MANDATORY);

        assertThat(header.has(Column.SHARE)).isFalse();
        assertThat(header.place(Column.SHARE)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inkom_datum", " INKOM_DATUM ", "Inkom datum", "inkom-datum", "Ínkom  datum"})
    void aHeadingIsKnownHoweverPeopleWriteIt(String heading) {
        assertThat(Header.of(and(heading)).place(Column.RECEIVED)).isEqualTo(8);
    }

    @Test
    void unknownColumnsAreToldAndBlankHeadingsNot() {
        assertThat(Header.of(and(" Anteckning ", "", " ")).ignored()).containsExactly("Anteckning");
    }

    @Test
    void aColumnIsCalledByItsOwnNameAnUnknownOneAsWrittenAndTheRestByNumber() {
        var header = Header.of(and("Inkom datum", " Anteckning ", " "));

        assertThat(Stream.of(0, 8, 9, 10, 11).map(header::heading))
                .containsExactly("arende_id", "inkom_datum", "Anteckning", "#11", "#12");
    }

    @Test
    void aHeadingShowsNoPersonalNumber() {
        var header = Header.of(and("Ring 811228-9874"));

        assertThat(header.ignored()).containsExactly("Ring 811228-****");
        assertThat(header.heading(8)).isEqualTo("Ring 811228-****");
    }

    @Test
    void aColumnTwiceWouldHaveTwoValues() {
        assertThatThrownBy(() -> Header.of(and("Kommunkod")))
                .isInstanceOfSatisfying(
                        ProblemException.class, problem -> assertTold(problem, "duplicate-column", "kommunkod"));
    }

    @Test
    void everyMissingColumnIsToldAtOnce() {
        assertThatThrownBy(() -> Header.of(MANDATORY.subList(0, 6)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertTold(problem, "missing-column", "besluts_datum, beviljat_belopp"));
    }

    @Test
    void aRowWithoutAnyKnownHeadingIsNoHeader() {
        assertThatThrownBy(() -> Header.of(List.of("A-1", "1", "Hemsändning")))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertTold(problem, "no-header"));
    }

    private static void assertTold(ProblemException problem, String code, Object... arguments) {
        assertThat(problem.detail().key()).isEqualTo("import.file." + code);
        assertThat(problem.detail().arguments()).containsExactly(arguments);
        assertThat(problem.errors()).extracting("place").containsExactly("#/file");
    }

    private static List<String> and(String... more) {
        return Stream.concat(MANDATORY.stream(), Arrays.stream(more)).toList();
    }
}
