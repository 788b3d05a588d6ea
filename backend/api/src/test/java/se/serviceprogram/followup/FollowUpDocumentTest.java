package se.serviceprogram.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.programme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;

@ApiTest
class FollowUpDocumentTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Test
    void hasTheMemosHeadingsTextsAndFiguresInOrder() throws Exception {
        var memo = MemoYear.registered();

        var document = document(FollowUps.complete(memo.programme, memo.providers));

        var today = SwedishText.day(LocalDate.now(ZoneId.of("Europe/Stockholm")));
        assertThat(lines(document))
                .containsExactly(
                        "Samhällsutveckling\tRegionala utvecklingsnämnden",
                        "\tRUN/13/2024",
                        "\t2024-03-27",
                        "1 Uppföljning Regionalt serviceprogram 2023–2030",
                        "2 Ärendebeskrivning",
                        "Nämnden följer upp programmet.",
                        "Programmet gäller 2023–2030.",
                        "Nedan följer några axplock:",
                        "3 Prioriterat område: Medborgare",
                        "Resultat i siffror 2023:",
                        "• Öppnade serviceställen 2 st.",
                        "3 Prioriterat område: Servicegivare",
                        "• Spridit kunskap om stöd.",
                        "• Främjat nav.",
                        "Resultat i siffror 2023:",
                        "• Hemsändning 8 st., 1 537 062 kronor",
                        "• Servicebidrag 7 st., 1 007 710 kronor",
                        "• Investeringsbidrag 12 st., 3 482 980 kronor",
                        "• Stöd till korrosionsskydd 3 st., 1 745 475 kronor",
                        "• Antal fysiska företagsbesök 22 st.",
                        "3 Prioriterat område: Offentliga intressenter",
                        "Beslutade stöd sammanlagt 30 st., 7 773 227 kronor",
                        "Siffrorna avser 2023 och är räknade ur registrerade beslut och aktiviteter den " + today + ".",
                        "2 Regiondirektörens förslag",
                        "Uppföljning av det regionala serviceprogrammet godkänns.",
                        "I tjänsten",
                        "Anna Exempel",
                        "Regiondirektör",
                        "Tf. områdeschef Hållbar tillväxt",
                        "2 Utdrag till",
                        "Tillväxtverket");
    }

    @Test
    void isAWordFileWithTitleLanguageHeaderAndPageNumbers() throws Exception {
        var memo = MemoYear.registered();

        try (var document = document(FollowUps.complete(memo.programme, memo.providers))) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Uppföljning Regionalt serviceprogram 2023–2030");
            assertThat(document.getStyles().getDefaultRunStyle()).isNotNull();
            assertThat(document.getStyle().xmlText()).contains("w:val=\"sv-SE\"");
            assertThat(document.getHeaderFooterPolicy().getDefaultHeader().getText())
                    .contains("RUN/13/2024");
            assertThat(document.getHeaderFooterPolicy().getDefaultFooter().getText())
                    .contains("RUN/13/2024")
                    .contains("Sida");
            assertThat(document.getDocument().xmlText())
                    .contains("\u00a0kronor")
                    .contains("1\u00a0537\u00a0062")
                    .contains("8\u00a0st.");
        }
    }

    @Test
    void anEmptyFollowUpIsADocumentToo() throws Exception {
        var lines = lines(document(FollowUps.ofYear(programme(), 2023)));

        assertThat(lines)
                .containsExactly(
                        "\t", "\t", "\t", "1 Uppföljning Regionalt serviceprogram 2023–2030", "2 Ärendebeskrivning");
    }

    @Test
    void textIsOnlyTextWhateverItLooksLike() throws Exception {
        var id = created("/follow-ups", """
                {"programmeId": "%s", "year": 2023, "caseDescription": "Mall: {{title}} & <b>fet</b>\\nnästa rad",
                 "proposal": "- {{?areas}}\\n- {{@bild}}"}
                """.formatted(programme()));

        assertThat(lines(document(id)))
                .contains(
                        "Mall: {{title}} & <b>fet</b>\nnästa rad",
                        "2 Förslag till beslut",
                        "• {{?areas}}",
                        "• {{@bild}}");
    }

    @Test
    void noOtherFormat() {
        var id = FollowUps.ofYear(programme(), 2023);

        reader().accept("*/*")
                .get("/follow-ups/" + id + "/documents?format=pdf")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("format"));
    }

    private static XWPFDocument document(UUID id) throws IOException {
        var response = reader().accept("*/*").header("Accept-Language", "en").get("/follow-ups/" + id + "/documents");
        response.then()
                .statusCode(200)
                .contentType(DOCX)
                .header("Content-Disposition", containsString("uppfoljning-2023.docx"));
        return new XWPFDocument(new ByteArrayInputStream(response.asByteArray()));
    }

    /** Each paragraph with the level of its heading or the bullet of its list before it; no-break spaces made plain. */
    private static List<String> lines(XWPFDocument document) {
        return document.getParagraphs().stream()
                .map(paragraph -> mark(paragraph) + paragraph.getText().replace('\u00a0', ' '))
                .toList();
    }

    private static String mark(XWPFParagraph paragraph) {
        var style = paragraph.getStyle() == null ? "" : paragraph.getStyle();
        return style.startsWith("Heading")
                ? style.substring("Heading".length()) + " "
                : style.equals("ListBullet") ? "• " : "";
    }
}
