package se.serviceprogram.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.serviceprogram.access.PlainCaller.machine;
import static se.serviceprogram.access.PlainCaller.person;
import static se.serviceprogram.access.PlainCaller.reading;
import static se.serviceprogram.access.Right.ACTIVITIES_WRITE;
import static se.serviceprogram.access.Right.FOLLOW_UPS_READ;
import static se.serviceprogram.access.Right.MEASURES_WRITE;
import static se.serviceprogram.access.Right.PROGRAMMES_READ;
import static se.serviceprogram.access.Right.PROGRAMMES_WRITE;
import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_READ;
import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_WRITE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/** What a caller may do to which rows, and which region is read. */
class CallerTest {

    private static final Owner OWN = Owner.organisation(PlainCaller.REGION.id());
    private static final Owner OTHERS = Owner.organisation(UUID.randomUUID());
    private static final Owner NOBODYS = Owner.organisation(null);

    @Test
    void aRightOverTheRegionReachesEveryRow() {
        var coordinator = person("coordinator");

        assertThat(coordinator.may(MEASURES_WRITE, OWN)).isTrue();
        assertThat(coordinator.may(MEASURES_WRITE, OTHERS)).isTrue();
        assertThat(coordinator.mayAll(MEASURES_WRITE, List.of(OWN, OTHERS, NOBODYS)))
                .isTrue();
        coordinator.requireAll(MEASURES_WRITE, List.of(OWN, OTHERS, NOBODYS));
    }

    @Test
    void aRightOverTheOwnOrganisationReachesWhatItAnswersForWithOthersOrAlone() {
        var reporter = person("reporter");

        assertThat(reporter.may(MEASURES_WRITE, OWN)).isTrue();
        assertThat(reporter.may(MEASURES_WRITE, Owner.anyOf(Set.of(UUID.randomUUID(), PlainCaller.REGION.id()))))
                .isTrue();
        assertThat(reporter.may(MEASURES_WRITE, OTHERS)).isFalse();
        assertThat(reporter.may(MEASURES_WRITE, NOBODYS)).isFalse();
        assertThat(reporter.mayAll(MEASURES_WRITE, List.of(OWN, OWN))).isTrue();
        assertThat(reporter.mayAll(MEASURES_WRITE, List.of(OWN, OTHERS))).isFalse();
    }

    @Test
    void aGrantSystemReachesWhatCameFromItsSourceWhoeverDecided() {
        var system = machine("nyps", SUPPORT_DECISIONS_WRITE);

        assertThat(system.may(SUPPORT_DECISIONS_WRITE, Owner.of(UUID.randomUUID(), "nyps")))
                .isTrue();
        assertThat(system.may(SUPPORT_DECISIONS_WRITE, Owner.of(PlainCaller.REGION.id(), "other")))
                .isFalse();
        assertThat(system.may(SUPPORT_DECISIONS_WRITE, OWN)).isFalse();
    }

    @Test
    void whatIsPublishedCanBeReadAndNoRowChanged() {
        var consumer = machine(null, PROGRAMMES_READ);

        assertThat(consumer.may(PROGRAMMES_READ)).isTrue();
        assertThat(consumer.may(PROGRAMMES_READ, OWN)).isFalse();
        assertThat(machine("nyps", FOLLOW_UPS_READ).may(FOLLOW_UPS_READ, OWN)).isFalse();
    }

    @Test
    void withoutTheRightNoRowIsReached() {
        var reader = person("reader");

        assertThat(reader.may(MEASURES_WRITE)).isFalse();
        assertThat(reader.may(MEASURES_WRITE, OWN)).isFalse();
        assertThat(reader.mayAll(MEASURES_WRITE, List.of())).isFalse();
        assertThat(reader.readsAll(MEASURES_WRITE)).isFalse();
    }

    @Test
    void aRefusalTellsARightThatIsNotThereFromARowOfOthers() {
        person("reporter").require(MEASURES_WRITE);
        person("reporter").require(MEASURES_WRITE, OWN);

        assertRefused("forbidden", () -> person("reader").require(MEASURES_WRITE));
        assertRefused("forbidden", () -> person("reader").require(MEASURES_WRITE, OWN));
        assertRefused("forbidden.not-own", () -> person("reporter").require(MEASURES_WRITE, OTHERS));
        assertRefused("forbidden.not-own", () -> person("reporter").requireAll(MEASURES_WRITE, List.of(OWN, OTHERS)));
    }

    @Test
    void peopleReadEveryDecisionAndAGrantSystemThoseOfItsSource() {
        assertThat(person("reader").readsAll(SUPPORT_DECISIONS_READ)).isTrue();
        assertThat(person("reader").onlySource()).isNull();
        assertThat(person("reader").seesPublishedOnly()).isFalse();

        var system = machine("nyps", SUPPORT_DECISIONS_READ, FOLLOW_UPS_READ);
        assertThat(system.readsAll(SUPPORT_DECISIONS_READ)).isFalse();
        assertThat(system.onlySource()).isEqualTo("nyps");
        assertThat(system.seesPublishedOnly()).isTrue();
        assertThat(machine("nyps", SUPPORT_DECISIONS_READ).seesPublishedOnly()).isFalse();
        assertThat(machine("nyps", FOLLOW_UPS_READ).onlySource()).isNull();
    }

    @Test
    void thePastOfWhatIsPublishedSometimeIsForTheRegionsPeople() {
        assertThat(person("reader").isKeptFromPastOf("measure")).isFalse();
        assertThat(machine("nyps", SUPPORT_DECISIONS_READ, FOLLOW_UPS_READ).isKeptFromPastOf("measure"))
                .isTrue();
        assertThat(machine("nyps", SUPPORT_DECISIONS_READ, FOLLOW_UPS_READ).isKeptFromPastOf("support-decision"))
                .isFalse();
        assertThat(reading("22", person("reader")).isKeptFromPastOf("programme"))
                .isTrue();
    }

    @Test
    void figuresOfEveryYearAreForTheRegionsPeopleAndForSystemsThatReadDecisions() {
        assertThat(person("reader").followsFigures()).isTrue();
        assertThat(machine("nyps", SUPPORT_DECISIONS_READ, FOLLOW_UPS_READ).followsFigures())
                .isTrue();
        assertThat(machine("nyps", SUPPORT_DECISIONS_READ, FOLLOW_UPS_READ).seesPublishedOnly())
                .isTrue();

        assertThat(machine("nyps", FOLLOW_UPS_READ).followsFigures()).isFalse();
        assertThat(machine("nyps", FOLLOW_UPS_READ).seesPublishedOnly()).isTrue();
        assertThat(machine("nyps", SUPPORT_DECISIONS_WRITE, FOLLOW_UPS_READ).followsFigures())
                .isFalse();
        assertThat(machine("nyps", SUPPORT_DECISIONS_READ).followsFigures()).isFalse();
        assertThat(machine(null, FOLLOW_UPS_READ).followsFigures()).isFalse();
        assertThat(reading("22", person("reader")).followsFigures()).isFalse();
        assertThat(reading("22", machine("nyps", SUPPORT_DECISIONS_READ, FOLLOW_UPS_READ))
                        .followsFigures())
                .isFalse();
    }

    @Test
    void ofAnotherRegionOnlyWhatIsPublishedIsSeenAndNothingCanBeDone() {
        var elsewhere = reading("22", person("coordinator"));

        assertThat(elsewhere.readRegionCode()).isEqualTo("22");
        assertThat(elsewhere.regionCode()).isEqualTo("23");
        assertThat(elsewhere.readsElsewhere()).isTrue();
        assertThat(elsewhere.seesPublishedOnly()).isTrue();
        assertThat(elsewhere.may(PROGRAMMES_WRITE)).isFalse();
        assertThat(elsewhere.may(PROGRAMMES_WRITE, OWN)).isFalse();
        assertThat(elsewhere.readsAll(SUPPORT_DECISIONS_READ)).isFalse();
        assertRefused("forbidden.not-own", () -> elsewhere.require(ACTIVITIES_WRITE, OWN));
    }

    @Test
    void theOwnRegionIsReadWhetherItIsNamedOrNot() {
        assertThat(person("coordinator").readRegionCode()).isEqualTo("23");
        assertThat(person("coordinator").readsElsewhere()).isFalse();

        var named = reading("23", person("coordinator"));
        assertThat(named.readsElsewhere()).isFalse();
        assertThat(named.may(PROGRAMMES_WRITE)).isTrue();
    }

    private static void assertRefused(String because, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.type()).isEqualTo(ProblemType.FORBIDDEN);
            assertThat(problem.detail().key()).isEqualTo(because);
        });
    }
}
