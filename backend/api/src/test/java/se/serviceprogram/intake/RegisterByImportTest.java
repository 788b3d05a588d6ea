package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.serviceprogram.intake.Files.applied;
import static se.serviceprogram.intake.Files.apply;
import static se.serviceprogram.intake.Files.file;
import static se.serviceprogram.intake.Files.reverse;
import static se.serviceprogram.intake.Files.reviewed;
import static se.serviceprogram.intake.Files.row;
import static se.serviceprogram.intake.Files.rows;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.machine;

import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;

/** What an import may do to the register of organisations: with the right to it, and to applicants alone. */
@ApiTest
class RegisterByImportTest {

    private static final String NUMBER = "556000-4615";
    private static final String NEW_SHOP = file(row("sokande_namn=Ny butik", "sokande_orgnr=" + NUMBER));

    @Test
    void aSystemWithoutTheRightAddsNoApplicant() throws SQLException {
        var id = reviewed(NEW_SHOP);

        withoutRight().get("/imports/" + id).then().body("_links.rel", not(hasItem("apply")));
        withoutRight()
                .post("/imports/" + id + "/applications")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"))
                .body(
                        "detail",
                        equalTo("Importen ändrar registret över organisationer: den lägger till sökande, ger dem"
                                + " nummer eller tar bort dem. Det kräver rättigheten applicants.register."));

        assertThat(numbersOf("Ny butik")).isEmpty();
        assertThat(Database.single("select count(*) from support_decision")).isEqualTo("0");
    }

    @Test
    void aSystemWithoutTheRightGivesNoNumber() throws SQLException {
        register("company", "Ny butik", false);
        var id = reviewed(NEW_SHOP);

        withoutRight().get("/imports/" + id).then().body("_links.rel", not(hasItem("apply")));
        withoutRight().post("/imports/" + id + "/applications").then().statusCode(403);

        assertThat(numbersOf("Ny butik")).isEqualTo("none");
    }

    @Test
    void aSystemWithoutTheRightHandsOverDecisionsOnThoseWhoAreRegistered() {
        var id = reviewed(file(row()));

        withoutRight().get("/imports/" + id).then().body("_links.rel", hasItem("apply"));
        withoutRight().post("/imports/" + id + "/applications").then().statusCode(201);
        withoutRight().get("/imports/" + id).then().body("_links.rel", hasItem("reverse"));
    }

    @Test
    void aSystemWithTheRightAddsThemAndOnlySuchAOneTakesThemAway() throws SQLException {
        var id = reviewed(NEW_SHOP);

        withRight()
                .post("/imports/" + id + "/applications")
                .then()
                .statusCode(201)
                .body("_links.rel", hasItem("reverse"));
        assertThat(numbersOf("Ny butik")).isEqualTo("5560004615");

        withoutRight().get("/imports/" + id).then().body("_links.rel", not(hasItem("reverse")));
        withoutRight()
                .header("Change-Reason", "Fel fil")
                .post("/imports/" + id + "/reversals")
                .then()
                .statusCode(403);
        assertThat(numbersOf("Ny butik")).isEqualTo("5560004615");
        reverse(id).then().statusCode(201);
        assertThat(numbersOf("Ny butik")).isEmpty();
    }

    /** Who they are is for those who keep the register to say, not for whoever names them in a file. */
    @ParameterizedTest
    @CsvSource({
        "municipality,false",
        "region,false",
        "county-administrative-board,false",
        "state-agency,false",
        "company,true",
        "association,true"
    })
    void noFileNumbersAPublicBodyOrAMemberOfTheNetwork(String kind, boolean member) throws SQLException {
        register(kind, "Den sökande", member);
        var file = file(row("sokande_namn=Den sökande", "sokande_orgnr=" + NUMBER));
        var id = reviewed(file);

        rows(id).then().body("items.verdict", contains("new")).body("items[0].notes", empty());
        apply(id).then().statusCode(201);

        assertThat(numbersOf("Den sökande")).isEqualTo("none");
        coordinator().get("/support-decisions").then().body("items.applicant.name", contains("Den sökande"));
        rows(reviewed(file)).then().body("items.verdict", contains("unchanged"));
        reverse(id).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"company", "association", "property-owner"})
    void anApplicantOutsideTheNetworkGetsTheNumberItLacks(String kind) throws SQLException {
        register(kind, "Den sökande", false);

        applied(file(row("sokande_namn=Den sökande", "sokande_orgnr=" + NUMBER)));

        assertThat(numbersOf("Den sökande")).isEqualTo("5560004615");
    }

    @Test
    void whoBecameAMemberSinceTheFileWasReadIsLeftWithoutToo() throws SQLException {
        register("company", "Livs AB", false);
        var id = reviewed(file(
                row("sokande_namn=Livs AB", "sokande_orgnr=" + NUMBER),
                row("arende_id=A2", "sokande_namn=Ny butik", "sokande_orgnr=212000-2486")));
        Database.execute("update actor set network_member = true where name = 'Livs AB'");
        register("company", "Ny butik", true);

        apply(id).then().statusCode(201);

        assertThat(numbersOf("Livs AB")).isEqualTo("none");
        assertThat(numbersOf("Ny butik")).isEqualTo("none");
    }

    private static RequestSpecification withoutRight() {
        return machine("support-decisions.read", "support-decisions.write", "actors.read");
    }

    private static RequestSpecification withRight() {
        return machine("support-decisions.read", "support-decisions.write", "applicants.register");
    }

    private static void register(String kind, String name, boolean member) throws SQLException {
        Database.execute("insert into actor (region_code, kind, name, network_member) values ('23', '%s', '%s', %s)"
                .formatted(kind, name, member));
    }

    /** Empty when there is none of that name. */
    private static String numbersOf(String name) throws SQLException {
        return Database.single(
                "select coalesce(string_agg(coalesce(organisation_number, 'none'), ', '), '') from actor where name = '%s'"
                        .formatted(name));
    }
}
