package se.serviceprogram.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.testing.Callers.stranger;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Contract;

/** Every kind of problem that the API can answer with has a page, for anybody, in both languages. */
@ApiTest
class ProblemPagesTest {

    private static final List<Locale> LANGUAGES = List.of(Messages.SWEDISH, Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyKindOfProblemHasAPageInBothLanguages(ProblemType type) {
        for (var language : LANGUAGES) {
            var texts = ResourceBundle.getBundle("problems", language);
            var page = page("/problems/" + type.slug(), language);
            assertThat(page)
                    .contains("<html lang=\"" + language + "\">", "<h1>" + title(type, language) + "</h1>")
                    .contains(type.uri().toString(), "<dd>" + type.status() + "</dd>");
            for (var part : List.of("meaning", "cause", "remedy")) {
                var text = texts.getString(type.slug() + "." + part);
                assertThat(text).as(type + " " + part).matches("\\p{Lu}.{20,}\\.");
                assertThat(page).contains("<p>" + text + "</p>");
            }
        }
    }

    @Test
    void theSlugsAreThoseOfTheContract() {
        var promised = new TreeSet<String>();
        for (JsonNode code : Contract.shared().root().at("/components/schemas/ProblemCode/enum")) {
            promised.add(code.asText());
        }
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::slug))
                .containsExactlyInAnyOrderElementsOf(promised);
    }

    @Test
    void theCatalogueListsAllOfThem() {
        for (var language : LANGUAGES) {
            var page = page("/problems", language);
            assertThat(Pattern.compile("href=\"/serviceprogram/v1/problems/([a-z-]+)\\?")
                            .matcher(page)
                            .results())
                    .extracting(link -> link.group(1))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemType.values())
                            .map(ProblemType::slug)
                            .toList());
        }
    }

    @Test
    void aReaderCanChooseTheOtherLanguage() {
        stranger()
                .accept(ContentType.HTML)
                .header("Accept-Language", "sv")
                .get("/problems/locked?lang=en")
                .then()
                .header("Content-Language", "en")
                .body(containsString("Locked content"))
                .body(containsString("href=\"/serviceprogram/v1/problems/locked?lang=sv\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems/no-such-problem", "/problems/locked/more", "/problems/LOCKED"})
    void anUnknownKindIsNotFound(String path) {
        stranger()
                .get(path)
                .then()
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE)
                .body("code", equalTo("not-found"));
    }

    /** Nothing runs in these pages; their style sheet is all that they load. */
    @Test
    void thePagesLoadTheirStyleSheetAndNothingElse() {
        var reply = stranger().accept("*/*").get("/problems/locked");
        assertThat(reply.header("Content-Security-Policy"))
                .startsWith("default-src 'none';")
                .contains("style-src 'self'")
                .doesNotContain("script-src", "unsafe");
        assertThat(reply.asString()).doesNotContain("<script", "style=");
        stranger()
                .accept("*/*")
                .get("/problems/problems.css")
                .then()
                .statusCode(200)
                .contentType("text/css");
        stranger().accept("*/*").head("/problems/locked").then().statusCode(200);
    }

    private static String page(String path, Locale language) {
        return stranger()
                .accept(ContentType.HTML)
                .header("Accept-Language", language.toLanguageTag())
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Language", language.toLanguageTag())
                .extract()
                .asString();
    }

    private static String title(ProblemType type, Locale language) {
        return Messages.say(language, "title." + type.slug());
    }
}
