package se.serviceprogram.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.testing.Callers.stranger;

import io.restassured.http.ContentType;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.testing.ApiTest;

/** Swagger UI's pages, as a browser with our content security policy can use them. */
@ApiTest
class ApiDocsTest {

    private static final Pattern SCRIPT = Pattern.compile("<script([^>]*)>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"([^\"]+\\.(?:js|css))\"");

    @ParameterizedTest
    @ValueSource(strings = {"/docs/", "/docs/oauth2-redirect.html"})
    void aPageHasNoScriptInsideAndAllItsFilesAreServed(String path) {
        var page = stranger()
                .accept(ContentType.HTML)
                .get(path)
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML);
        page.header("Cache-Control", "no-cache");
        var html = page.extract().asString();
        assertThat(SCRIPT.matcher(html).results()).isNotEmpty().allSatisfy(script -> {
            assertThat(script.group(1)).contains("src=");
            assertThat(script.group(2)).isBlank();
        });
        assertThat(html).doesNotContainPattern("\\son[a-z]+=|javascript:|style=|<style");
        assertThat(FILE.matcher(html).results()).isNotEmpty().allSatisfy(file -> stranger()
                .accept(ContentType.ANY)
                .get("/docs/" + file.group(1))
                .then()
                .statusCode(200));
    }

    @Test
    void theAddressWithoutSlashLeadsToThePage() {
        stranger().redirects().follow(false).get("/docs").then().statusCode(308).header("Location", equalTo("docs/"));
    }

    @Test
    void thePageIsToldWhichClientSignsIn() {
        stranger().get("/docs/settings.json").then().statusCode(200).body("clientId", equalTo("serviceprogram-spa"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/no-such-file.js", "/docs/index.html/more", "/swagger-ui", "/docs/docs.js.map"})
    void whatIsNotThereIsAProblem(String path) {
        stranger()
                .get(path)
                .then()
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE)
                .body("code", equalTo("not-found"));
    }
}
