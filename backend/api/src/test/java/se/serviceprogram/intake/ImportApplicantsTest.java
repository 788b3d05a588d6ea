package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.intake.Files.applied;
import static se.serviceprogram.intake.Files.apply;
import static se.serviceprogram.intake.Files.file;
import static se.serviceprogram.intake.Files.reverse;
import static se.serviceprogram.intake.Files.reviewed;
import static se.serviceprogram.intake.Files.row;
import static se.serviceprogram.intake.Files.rows;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;

/** Who the applicants of a file are: the same number is the same organisation, another number never is. */
@ApiTest
class ImportApplicantsTest {

    private static final String ONE = "556000-4615";
    private static final String OTHER = "212000-2486";
    private static final String SAME = "Samma nya sökande som på rad 2.";

    @Test
    void oneNewApplicantOnSeveralRowsIsRegisteredOnce() throws Exception {
        applied(file(
                row("sokande_namn=Ny butik"),
                row("arende_id=A2", "sokande_namn=NY BUTIK"),
                row("arende_id=A3", "sokande_namn=Ny Butik AB", "sokande_orgnr=5560004615"),
                row("arende_id=A4", "sokande_namn=Butiken", "sokande_orgnr=16556000-4615")));

        assertThat(companies()).isEqualTo("Ny butik, Ny Butik AB 5560004615");
    }

    @Test
    void oneNewApplicantInTwoPortionsOfAFileIsRegisteredOnce() throws Exception {
        var content = new ArrayList<String>();
        IntStream.range(0, ImportReview.PORTION - 1).forEach(n -> content.add(row("arende_id=R" + n)));
        content.add(row("arende_id=B1", "sokande_namn=Åre Lanthandel"));
        content.add(row("arende_id=B2", "sokande_namn=ÅRE LANTHANDEL"));
        content.add(row("arende_id=B3", "sokande_namn=Åre Lanthandel", "sokande_orgnr=" + ONE));
        content.add(row("arende_id=B4", "sokande_namn=Lanthandeln i Åre", "sokande_orgnr=" + ONE));

        var id = applied(file(content.toArray(String[]::new)));

        assertThat(companies()).isEqualTo("Åre Lanthandel 5560004615");
        assertThat(applicantsOf("B1", "B2", "B3", "B4")).isEqualTo("1");
        reverse(id).then().statusCode(201);
        assertThat(companies()).isEmpty();
    }

    @Test
    void applicantsOfOneNameWithTwoNumbersAreTwo() throws Exception {
        applied(file(
                row("sokande_namn=Livs AB", "sokande_orgnr=" + ONE),
                row("arende_id=A2", "sokande_namn=Livs AB", "sokande_orgnr=" + OTHER)));

        assertThat(companies()).isEqualTo("Livs AB 2120002486, Livs AB 5560004615");
        assertThat(applicantsOf("A1", "A2")).isEqualTo("2");
    }

    @Test
    void onlyOneOfThemIsTheRegisteredOneWithoutNumber() throws Exception {
        register("Livs AB");
        var id = reviewed(file(
                row("sokande_namn=Livs AB", "sokande_orgnr=" + ONE),
                row("arende_id=A2", "sokande_namn=Livs AB", "sokande_orgnr=" + OTHER),
                row("arende_id=A3", "sokande_namn=livs ab", "sokande_orgnr=" + ONE)));

        rows(id).then()
                .body(
                        "items.notes",
                        contains(
                                List.of("Organisationsnumret i filen sparas på Livs AB, som saknar nummer."),
                                List.of("Sökanden Livs AB läggs till som ny organisation."),
                                List.of()));
        apply(id).then().statusCode(201);
        assertThat(companies()).isEqualTo("Livs AB 2120002486, Livs AB 5560004615");
        assertThat(applicantsOf("A1", "A3")).isEqualTo("1");
        assertThat(applicantsOf("A1", "A2")).isEqualTo("2");
    }

    @Test
    void aNewApplicantIsToldOfOnceAndInWordsOfWhatTheImportHasDone() throws Exception {
        var id = reviewed(file(
                row("sokande_namn=Ny butik"),
                row("arende_id=A2", "sokande_namn=NY BUTIK", "sokande_orgnr=" + ONE),
                row("arende_id=A3", "sokande_namn=Butiken", "sokande_orgnr=" + ONE)));

        notesAre(id, "Sökanden Ny butik läggs till som ny organisation.", SAME, SAME);
        apply(id).then().statusCode(201);
        notesAre(id, "Sökanden Ny butik lades till som ny organisation.", SAME, SAME);
        reverse(id).then().statusCode(201);
        notesAre(
                id,
                "Sökanden Ny butik lades till som ny organisation. När importen ångrades togs den bort igen, om inget annat"
                        + " hörde till den.",
                SAME,
                SAME);
    }

    @Test
    void oneRegisteredBySomebodyElseInTheMeantimeWasNotAddedByTheImport() throws Exception {
        var id = reviewed(file(row("sokande_namn=Ny butik")));
        register("Ny butik");
        apply(id).then().statusCode(201);

        notesAre(id, "Sökanden Ny butik hade redan lagts till när filen importerades.");
    }

    @Test
    void aNumberIsToldOfInWordsOfWhatTheImportHasDone() throws Exception {
        register("Livs AB");
        var id = applied(file(row("sokande_namn=Livs AB", "sokande_orgnr=" + ONE)));

        notesAre(id, "Organisationsnumret i filen sparades på Livs AB, som saknade nummer.");
    }

    @Test
    void soInPortionsOfAFileToo() throws Exception {
        register("Livs AB");
        var content = new ArrayList<String>();
        content.add(row("arende_id=B1", "sokande_namn=Livs AB", "sokande_orgnr=" + ONE));
        IntStream.range(0, ImportReview.PORTION).forEach(n -> content.add(row("arende_id=R" + n)));
        content.add(row("arende_id=B2", "sokande_namn=Livs AB", "sokande_orgnr=" + OTHER));

        applied(file(content.toArray(String[]::new)));

        assertThat(companies()).isEqualTo("Livs AB 2120002486, Livs AB 5560004615");
    }

    @Test
    void aNumberForADecisionsApplicantIsAChangeThatIsShownAndUndone() throws Exception {
        applied(file(row("sokande_namn=Livs AB")));
        register("Livs AB");
        var applicant = Database.single("select applicant_id from support_decision");

        var id = reviewed(file(row("sokande_namn=Livs AB", "sokande_orgnr=" + ONE)));
        rows(id).then()
                .body("items.verdict", contains("changed"))
                .body("items[0].differences.column", contains("sokande_orgnr"))
                .body("items[0].differences[0].after", equalTo(ONE));
        apply(id).then().statusCode(201);
        assertThat(Database.single("select organisation_number from actor where id = '" + applicant + "'"))
                .isEqualTo("5560004615");
        reviewedAgainIsUnchanged(file(row("sokande_namn=Livs AB", "sokande_orgnr=" + ONE)));

        reverse(id).then().statusCode(201);
        assertThat(companies()).isEqualTo("Livs AB, Livs AB");
    }

    @Test
    void aNumberThatSomebodyChangedSinceIsNotTakenBack() throws Exception {
        register("Livs AB");
        var id = applied(file(row("sokande_namn=Livs AB", "sokande_orgnr=" + ONE)));
        Database.execute("update actor set email = 'livs@example.se', version = version + 1 where name = 'Livs AB'");

        reverse(id).then().statusCode(201);

        assertThat(companies()).isEqualTo("Livs AB 5560004615");
    }

    @Test
    void nothingIsAppliedWhenTheApplicantGotAnotherNumberMeanwhile() throws Exception {
        register("Livs AB");
        var id = reviewed(file(row("sokande_namn=Livs AB", "sokande_orgnr=" + ONE)));
        Database.execute("update actor set organisation_number = '2120002486' where name = 'Livs AB'");

        apply(id).then().statusCode(409).body("code", equalTo("import-outdated"));
        assertThat(Database.single("select count(*) from support_decision")).isEqualTo("0");
    }

    private static void notesAre(String importId, String... notes) {
        rows(importId).then().body("items.notes.flatten()", contains(notes));
    }

    private static void reviewedAgainIsUnchanged(String content) {
        rows(reviewed(content)).then().body("items.verdict", contains("unchanged"));
    }

    private static void register(String name) throws SQLException {
        Database.execute("insert into actor (region_code, kind, name) values ('23', 'company', '%s')".formatted(name));
    }

    private static String companies() throws SQLException {
        return Database.single("""
                select coalesce(string_agg(concat_ws(' ', name, organisation_number), ', ' order by name, organisation_number), '')
                from actor where kind = 'company'
                """);
    }

    private static String applicantsOf(String... cases) throws SQLException {
        return Database.single(
                "select count(distinct applicant_id) from support_decision where external_case_id in ('%s')"
                        .formatted(String.join("', '", cases)));
    }
}
