package se.serviceprogram.followup;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.followup.FollowUpContents.Area;

/**
 * The contents of a follow-up under the names that a Word template uses for them; docs/follow-up-template.md lists them.
 * An absent part is {@code false}, which leaves its block of the template out.
 */
final class BoardMemo {

    private static final Object LEFT_OUT = Boolean.FALSE;

    private final FollowUpContents contents;
    private final FollowUpView followUp;
    private final ZoneId zone;

    BoardMemo(FollowUpContents contents, ZoneId zone) {
        this.contents = contents;
        this.followUp = contents.followUp();
        this.zone = zone;
    }

    Map<String, Object> fields() {
        var fields = new HashMap<String, Object>();
        fields.put("title", contents.title());
        fields.put("year", String.valueOf(followUp.year()));
        fields.put("unit", orEmpty(followUp.unit()));
        fields.put("decidingBody", orEmpty(followUp.decidingBody()));
        fields.put("registryNumber", orEmpty(followUp.registryNumber()));
        var date = followUp.documentDate();
        fields.put("documentDate", date == null ? "" : date.toString());
        fields.put("caseDescription", blocks(followUp.caseDescription()));
        fields.put("introduction", blocks(followUp.introduction()));
        fields.put("areas", contents.areas().stream().map(this::area).toList());
        fields.put("otherLines", otherLines());
        fields.put("total", total());
        fields.put("basis", basis());
        fields.put("proposal", proposal());
        fields.put("signatures", signatures());
        fields.put("recipients", part(followUp.recipients(), Map.of("text", blocks(followUp.recipients()))));
        return fields;
    }

    private Map<String, Object> area(Area area) {
        var figures = Stream.concat(area.supportLines().stream(), area.activityLines().stream())
                .toList();
        return Map.of(
                "name",
                area.priorityArea().shortTitle(),
                "text",
                blocks(area.text()),
                "leadIn",
                leadIn(area, figures),
                "lines",
                lines(figures));
    }

    /** A text that ends in a colon leads to the figures by itself. */
    private Object leadIn(Area area, List<Figure> figures) {
        var text = area.text();
        return figures.isEmpty() || (text != null && text.strip().endsWith(":"))
                ? LEFT_OUT
                : Map.of("text", "Resultat i siffror " + followUp.year() + ":");
    }

    private Object otherLines() {
        var other = contents.otherLines();
        var figures = new ArrayList<>(other.supportLines());
        figures.addAll(other.activityLines());
        return other.isEmpty() ? LEFT_OUT : Map.of("lines", lines(figures));
    }

    private Object total() {
        var totals = contents.totals();
        var cases = totals.cases();
        var amount = totals.grantedAmount();
        if (cases == null || amount == null) {
            return Map.of("text", "Beslutade stöd sammanlagt: " + totals.notice());
        }
        return totals.isNothing()
                ? LEFT_OUT
                : Map.of("text", "Beslutade stöd sammanlagt " + SwedishText.cases(cases, amount));
    }

    /** What the figures are made of and when; said only where there are figures. */
    private Object basis() {
        var figures =
                !contents.otherLines().isEmpty() || contents.areas().stream().anyMatch(Area::hasLines);
        var servicePlans = contents.otherLines().activityLines().stream().anyMatch(figure -> !figure.isLinkable());
        return figures
                ? Map.of(
                        "text",
                        "Siffrorna avser %s och är räknade ur registrerade %s den %s."
                                .formatted(
                                        followUp.year(),
                                        servicePlans
                                                ? "beslut, aktiviteter och serviceplaner"
                                                : "beslut och aktiviteter",
                                        SwedishText.day(
                                                contents.asOf().atZone(zone).toLocalDate())))
                : LEFT_OUT;
    }

    private Object proposal() {
        var heading = followUp.proposalHeading();
        return part(
                followUp.proposal(),
                Map.of(
                        "heading",
                        heading == null || heading.isBlank() ? "Förslag till beslut" : heading,
                        "text",
                        blocks(followUp.proposal())));
    }

    private Object signatures() {
        var signatories =
                followUp.signatories().stream().map(BoardMemo::signature).toList();
        return signatories.isEmpty() ? LEFT_OUT : Map.of("signatories", signatories);
    }

    private static Map<String, Object> signature(Signatory signatory) {
        var name = orEmpty(signatory.name()).strip();
        return Map.of(
                "name", name, "function", signatory.function(), "named", !name.isEmpty(), "unnamed", name.isEmpty());
    }

    private static Object part(@Nullable String text, Map<String, Object> fields) {
        return text == null || text.isBlank() ? LEFT_OUT : fields;
    }

    private static List<Map<String, Object>> lines(List<Figure> figures) {
        return figures.stream()
                .map(figure -> Map.<String, Object>of("text", SwedishText.line(figure)))
                .toList();
    }

    private static List<Map<String, Object>> blocks(@Nullable String text) {
        return TextBlock.of(text).stream()
                .map(block -> Map.<String, Object>of(
                        "text", block.text(), "bullet", block.bullet(), "paragraph", !block.bullet()))
                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
