package se.serviceprogram.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.serviceprogram.followup.FollowUpContents.Area;
import se.serviceprogram.followup.FollowUpContents.AreaRef;
import se.serviceprogram.followup.FollowUpContents.Lines;
import se.serviceprogram.followup.FollowUpContents.Totals;
import se.serviceprogram.measure.MeasureOfYear;
import se.serviceprogram.programme.PriorityArea;
import se.serviceprogram.support.SupportYear.Counted;
import se.serviceprogram.web.CodeRef;
import se.serviceprogram.web.Messages;
import se.serviceprogram.web.ProblemException;

/** Where figures stand in a follow-up, and which are asked for. */
class FigureTest {

    private static final Figure DELIVERY = support("home-delivery", 2L);
    private static final Figure VISITS = activity("company-visit", 22);
    private static final Figure PLANS = figure("service-plan", null, 7L, Map.of("year", "2023"));

    @Test
    void aMeasureAsksForTheFormsAndTheKindsOfActivityThatItNames() {
        assertThat(DELIVERY.isLinkedBy(measure(List.of("service-grant", "home-delivery"), List.of())))
                .isTrue();
        assertThat(DELIVERY.isLinkedBy(measure(List.of("service-grant"), List.of("company-visit"))))
                .isFalse();
        assertThat(VISITS.isLinkedBy(measure(List.of(), List.of("company-visit"))))
                .isTrue();
        assertThat(VISITS.isLinkedBy(measure(List.of("home-delivery"), List.of("dialogue"))))
                .isFalse();
    }

    @Test
    void noMeasureAsksForServicePlans() {
        assertThat(PLANS.isLinkedBy(measure(List.of("home-delivery"), List.of("company-visit", "service-plan"))))
                .isFalse();
        assertThat(PLANS.isLinkable()).isFalse();
        assertThat(DELIVERY.isLinkable()).isTrue();
        assertThat(VISITS.isLinkable()).isTrue();
        assertThat(PLANS.isSupport()).isFalse();
    }

    @Test
    void aFigureHasRowsUnlessItIsZeroAlsoWhenItsCountIsWithheld() {
        assertThat(support("home-delivery", 1L).hasRows()).isTrue();
        assertThat(support("home-delivery", 0L).hasRows()).isFalse();
        assertThat(support("home-delivery", null).hasRows()).isTrue();
    }

    @Test
    void supportAndActivitiesStandApart() {
        var lines = Lines.of(List.of(VISITS, DELIVERY));

        assertThat(lines.supportLines()).containsExactly(DELIVERY);
        assertThat(lines.activityLines()).containsExactly(VISITS);
    }

    @Test
    void anAreaHasLinesWhenOneKindHas() {
        assertThat(Lines.of(List.of()).isEmpty()).isTrue();
        assertThat(Lines.of(List.of(DELIVERY)).isEmpty()).isFalse();
        assertThat(Lines.of(List.of(VISITS)).isEmpty()).isFalse();
        assertThat(area(List.of()).hasLines()).isFalse();
        assertThat(area(List.of(DELIVERY)).hasLines()).isTrue();
        assertThat(area(List.of(VISITS)).hasLines()).isTrue();
    }

    @Test
    void aTotalThatIsWithheldSaysSoAndIsNotNothing() {
        var withheld = Totals.of(new Counted(null, null), Messages.SWEDISH);
        assertThat(withheld.withheld()).isTrue();
        assertThat(withheld.notice()).startsWith("Summan");
        assertThat(withheld.isNothing()).isFalse();

        var told = Totals.of(new Counted(3L, new BigDecimal("7")), Messages.SWEDISH);
        assertThat(told).isEqualTo(new Totals(3L, new BigDecimal("7"), false, null));
        assertThat(told.isNothing()).isFalse();
        assertThat(Totals.of(new Counted(0L, BigDecimal.ZERO), Messages.SWEDISH).isNothing())
                .isTrue();
    }

    @Test
    void aMeasureIsShownWithWhatItIsCalledAndHowFarItHasCome() {
        var measure = measure(List.of(), List.of());

        assertThat(FollowUpContents.Measure.of(measure))
                .isEqualTo(new FollowUpContents.Measure(measure.id(), "1.1", "Hembesök", "ongoing", null));
    }

    @Test
    void anAreaIsCalledByItsNumberAndTitles() {
        var id = UUID.randomUUID();
        var area = new PriorityArea() {
            @Override
            public UUID id() {
                return id;
            }

            @Override
            public int number() {
                return 2;
            }

            @Override
            public String title() {
                return "stärka det som rör handel";
            }

            @Override
            public String shortTitle() {
                return "Handel";
            }
        };

        assertThat(AreaRef.of(area)).isEqualTo(new AreaRef(id, 2, "stärka det som rör handel", "Handel"));
    }

    @Test
    void withoutAYearTheLastOneIsMeantAsSwedishCalendarsHaveIt() {
        var newYear = Clock.fixed(Instant.parse("2023-12-31T23:30:00Z"), ZoneId.of("Europe/Stockholm"));
        var filter = new FigureFilter();
        assertThat(filter.yearAt(newYear)).isEqualTo(2023);

        filter.year = 2021;
        assertThat(filter.yearAt(newYear)).isEqualTo(2021);

        filter.year = 1999;
        assertThatThrownBy(() -> filter.yearAt(newYear)).isInstanceOf(ProblemException.class);
    }

    private static Area area(List<Figure> figures) {
        var lines = Lines.of(figures);
        return new Area(
                new AreaRef(UUID.randomUUID(), 1, "stärka", "Handel"),
                null,
                List.of(),
                lines.supportLines(),
                lines.activityLines());
    }

    private static MeasureOfYear measure(List<String> forms, List<String> kinds) {
        return new MeasureOfYear(
                UUID.randomUUID(), "1.1", "Hembesök", "ongoing", null, UUID.randomUUID(), forms, kinds);
    }

    private static Figure support(String form, @Nullable Long cases) {
        return figure("support", new CodeRef(form, form), cases, Map.of("supportForm", form));
    }

    private static Figure activity(String kind, long count) {
        return figure("activity", null, count, Map.of("kind", kind));
    }

    private static Figure figure(
            String kind, @Nullable CodeRef form, @Nullable Long count, Map<String, String> filter) {
        return new Figure(
                "code",
                "name",
                kind,
                form,
                null,
                null,
                count,
                null,
                false,
                false,
                null,
                "count",
                "definition",
                filter,
                Instant.EPOCH,
                List.of(),
                List.of(),
                List.of());
    }
}
