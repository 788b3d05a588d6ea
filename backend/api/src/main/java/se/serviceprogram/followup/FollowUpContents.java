package se.serviceprogram.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.measure.MeasureOfYear;
import se.serviceprogram.programme.PriorityArea;
import se.serviceprogram.support.SupportYear.Counted;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Messages;
import se.serviceprogram.web.Ref;

/** All that a follow-up says, figures included: the one report model of page, JSON and Word document. */
public record FollowUpContents(
        FollowUpView followUp,
        Instant asOf,
        String title,
        List<Area> areas,
        Lines otherLines,
        Totals totals,
        List<Finding> findings,
        @JsonProperty("_links") List<Link> links) {

    /** All support granted in the year; without numbers where they would reveal a secret decision, and the notice says so. */
    public record Totals(
            @Nullable Long cases,
            @Nullable BigDecimal grantedAmount,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean withheld,
            @Nullable String notice) {

        static Totals of(Counted counted, Locale language) {
            return new Totals(
                    counted.cases(),
                    counted.grantedAmount(),
                    counted.withheld(),
                    counted.withheld() ? Messages.say(language, "figure.total-withheld") : null);
        }

        boolean isNothing() {
            return cases != null && cases == 0;
        }
    }

    /** A prioritised area in short. */
    public record AreaRef(UUID id, int number, String title, String shortTitle) {

        static AreaRef of(PriorityArea area) {
            return new AreaRef(area.id(), area.number(), area.title(), area.shortTitle());
        }
    }

    /** What is said of one area: its text, the year's measures, and the figures those measures ask for. */
    public record Area(
            AreaRef priorityArea,
            @Nullable String text,
            List<Measure> measures,
            List<Figure> supportLines,
            List<Figure> activityLines) {

        boolean hasLines() {
            return !supportLines.isEmpty() || !activityLines.isEmpty();
        }
    }

    /** A measure as the follow-up shows it. */
    public record Measure(
            UUID id,
            String number,
            String title,
            String status,
            @Nullable Ref responsible) {

        static Measure of(MeasureOfYear measure) {
            return new Measure(
                    measure.id(), measure.number(), measure.title(), measure.status(), measure.responsible());
        }
    }

    /** Figures with rows that no measure of the year asks for. */
    public record Lines(List<Figure> supportLines, List<Figure> activityLines) {

        static Lines of(List<Figure> figures) {
            return new Lines(
                    figures.stream().filter(Figure::isSupport).toList(),
                    figures.stream().filter(figure -> !figure.isSupport()).toList());
        }

        boolean isEmpty() {
            return supportLines.isEmpty() && activityLines.isEmpty();
        }
    }

    /** Something missing or worth a look before approval, and where to mend it. */
    public record Finding(
            String code, String detail, @Nullable String href) {}
}
