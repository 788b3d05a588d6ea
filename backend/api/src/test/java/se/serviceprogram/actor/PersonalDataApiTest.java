package se.serviceprogram.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static se.serviceprogram.testing.Callers.administrator;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.grantOfficer;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.support.Decisions;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.TestIssuer;

/** A sole trader's organisation number is a personal number: who sees it, and what is kept of that. */
@ApiTest
class PersonalDataApiTest {

    @Inject
    AgroalDataSource database;

    private UUID trader;

    @BeforeEach
    void soleTrader() {
        trader = created(
                "/actors",
                "{\"kind\": \"company\", \"name\": \"Byns handel\", \"organisationNumber\": \"811228-9874\"}");
    }

    /** Ten thousand tries would find the four hidden digits; each hit is on record, and each miss is a row of the register. */
    @Test
    void aNumberThatSomeoneHasIsRefusedWithoutSayingWho() {
        var other = created("/actors", "{\"kind\": \"company\", \"name\": \"Annan handel\"}");

        var refused = patch(coordinator(), "/actors/" + other, 0, "{\"organisationNumber\": \"19811228-9874\"}");

        refused.then().statusCode(409).body("code", equalTo("duplicate"));
        assertThat(refused.asString()).doesNotContain("9874", "Byns handel", trader.toString());
        reads("actorId=" + trader).then().body("items.reader.name", contains("Karin Samordnare"));
    }

    @Test
    void aNumberIsNotTriedByARequestThatWouldBeRefusedAnyway() {
        for (var number : new String[] {"811228-9874", "000229-0005"}) {
            post(coordinator(), "/actors", """
                    {"kind": "company", "name": "Gissning", "organisationNumber": "%s", "municipalityCode": "9999"}
                    """.formatted(number))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("#/municipalityCode"));
        }
        reads("page=1").then().body("_meta.totalRecords", equalTo(0));
    }

    /** It could not be taken out of the history later, and everybody in the network reads these. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /actors         | #/name        | {"kind": "company", "name": "Eva 811228-9874"}
            /service-points | #/locality    | {"name": "Byn", "kind": "grocery-store", "municipalityCode": "2361", "locality": "19811228-9874"}
            /activities     | #/description | {"kind": "statement", "title": "Yttrande", "heldOn": "2023-05-02", "description": "Ringde 8112289874."}
            /activities     | #/registryNumber | {"kind": "statement", "title": "Yttrande", "heldOn": "2023-05-02", "registryNumber": "811228 – 9874"}
            """)
    void noFreeTextTakesAPersonalNumber(String path, String pointer, String body) {
        post(coordinator(), path, body)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.detail", hasItem(startsWith("Texten innehåller ett personnummer.")));
    }

    @Test
    void noReasonTakesAPersonalNumberEither() throws SQLException {
        patch(coordinator().header("Change-Reason", "Eva 811228-9874"), "/actors/" + trader, 0, "{\"name\": \"Ny\"}")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("Change-Reason"));

        assertThat(Database.single("select name from actor where id = '" + trader + "'"))
                .isEqualTo("Byns handel");
    }

    @Test
    void theWholeNumberIsForThoseWhoNeedItAndEachReadingIsRecorded() {
        grantOfficer()
                .get("/actors/" + trader + "/organisation-number")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("organisationNumber", equalTo("811228-9874"))
                .body("soleTrader", equalTo(true));

        administrator()
                .get("/personal-data-reads")
                .then()
                .body("_meta.totalRecords", equalTo(1))
                .body("items[0].actor.id", equalTo(trader.toString()))
                .body("items[0].actor.name", equalTo("Byns handel"))
                .body("items[0].reader.name", equalTo("Hugo Handläggare"))
                .body("items[0].reader.organisation", equalTo("Region Jämtland Härjedalen"))
                .body("items[0].reader.clientId", equalTo("serviceprogram-spa"))
                .body("items[0].traceId", matchesRegex("[0-9a-f]{32}"));
    }

    @Test
    void theRecordIsNarrowedByTraderReaderAndPeriodAndOutlivesTheTrader() {
        grantOfficer().get("/actors/" + trader + "/organisation-number").then().statusCode(200);
        var other = created(
                "/actors",
                "{\"kind\": \"company\", \"name\": \"Annan handel\", \"organisationNumber\": \"000229-0005\"}");
        Callers.with(TestIssuer.shared().person("Greta Granskare", "harjedalens-kommun", "grant-officer"))
                .get("/actors/" + other + "/organisation-number")
                .then()
                .statusCode(200);
        delete(coordinator(), "/actors/" + trader, 0).then().statusCode(204);

        reads("actorId=" + trader).then().body("items.actor.name", contains("Byns handel"));
        reads("userId=subject-of-Greta Granskare").then().body("items.actor.name", contains("Annan handel"));
        reads("q=hugo").then().body("items.actor.name", contains("Byns handel"));
        reads("readFrom=2000-01-01&readTo=2000-12-31").then().body("_meta.totalRecords", equalTo(0));
        reads("readFrom=2000-01-01").then().body("items.actor.name", contains("Annan handel", "Byns handel"));
    }

    @Test
    void aLegalPersonsNumberIsNoPersonalDataAndNobodysNumberIsNotFound() {
        var company = created(
                "/actors", "{\"kind\": \"company\", \"name\": \"Bolaget\", \"organisationNumber\": \"5560004615\"}");

        grantOfficer()
                .get("/actors/" + company + "/organisation-number")
                .then()
                .statusCode(200)
                .body("organisationNumber", equalTo("556000-4615"))
                .body("soleTrader", equalTo(false));
        grantOfficer()
                .get("/actors/" + Callers.MUNICIPALITY + "/organisation-number")
                .then()
                .statusCode(404)
                .body("detail", equalTo("Organisationen har inget organisationsnummer."));
        reads("page=1").then().body("_meta.totalRecords", equalTo(0));
    }

    @Test
    void onlyThoseWhoMayAreOfferedTheWholeNumber() {
        grantOfficer().get("/actors/" + trader).then().body("_links.rel", hasItem("organisation-number"));
        coordinator().get("/actors/" + trader).then().body("_links.rel", not(hasItem("organisation-number")));
        reader().get("/actors/" + trader + "/organisation-number").then().statusCode(403);
        grantOfficer().get("/personal-data-reads").then().statusCode(403);
    }

    @Test
    void noOtherAnswerHasTheLastDigits() {
        Decisions.decision().with("applicantId", trader).register();

        for (var path : new String[] {
            "/actors",
            "/actors?q=handel",
            "/actors/" + trader,
            "/actors/exports?format=csv",
            "/support-decisions",
            "/support-decisions/exports?format=csv",
            "/figures?year=2023",
            "/figures/exports?year=2023"
        }) {
            var answer = grantOfficer().accept("*/*").get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.asString()).as(path).doesNotContain("9874");
        }
    }

    /** What the driver says of a refusal ends up in the log. */
    @Test
    void aRefusalByTheDatabaseDoesNotQuoteTheNumber() {
        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute("insert into actor (region_code, kind, name, organisation_number) values"
                                + " ('23', 'company', 'Samma', '8112289874')");
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("uq_actor_organisation_number")
                .hasMessageNotContaining("8112289874");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from personal_data_read",
                "update personal_data_read set user_name = 'Någon annan'",
                "truncate personal_data_read",
                "insert into personal_data_read (id, region_code, actor_id, actor_name, user_name) values (uuidv7(), '23', uuidv7(), 'X', 'Någon annan')",
            })
    void theApplicationRoleCannotRewriteTheRecord(String sql) {
        assertThatThrownBy(() -> {
                    try (var connection = Database.asApplication();
                            var statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .isInstanceOf(SQLException.class)
                .extracting(thrown -> ((SQLException) thrown).getSQLState())
                .as("insufficient privilege")
                .isEqualTo("42501");
    }

    /** Whoever owns the database may rewrite the table, not what the chain of the region has sealed. */
    @Test
    void theRecordIsSealedInTheChainAndStaysWhenTheTableIsRewritten() throws SQLException {
        grantOfficer().get("/actors/" + trader + "/organisation-number").then().statusCode(200);
        Database.execute("delete from personal_data_read");

        assertThat(Database.single("""
                select l.user_name || ' ' || (l.after ->> 'actor_name') from change_log l
                    join change_log_chain c on c.change_id = l.id where l.resource = 'personal-data-read'
                """)).isEqualTo("Hugo Handläggare Byns handel");
        assertThat(Database.single("select count(*) from verify_change_log()")).isEqualTo("0");
        administrator().get("/change-log?q=Hugo").then().body("_meta.totalRecords", equalTo(0));

        Database.execute("update change_log set user_name = 'Någon annan' where resource = 'personal-data-read'");
        assertThat(Database.single("select min(fault) from verify_change_log()"))
                .isEqualTo("metadata-altered");
    }

    @Test
    void aDateThatDoesNotExistIsNoPersonalNumber() {
        coordinator()
                .contentType("application/json")
                .body("{\"kind\": \"company\", \"name\": \"Handlare\", \"organisationNumber\": \"810230-9872\"}")
                .post("/actors")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/organisationNumber"));
    }

    private static io.restassured.response.Response reads(String query) {
        return administrator().get("/personal-data-reads?" + query);
    }
}
