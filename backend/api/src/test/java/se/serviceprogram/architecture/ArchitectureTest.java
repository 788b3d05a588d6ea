package se.serviceprogram.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The few rules of structure that guard against real faults (CONTRIBUTING.md names them), held against the code. */
class ArchitectureTest {

    /** The classes that ask the database and are called from other rooms, each with what they give these. */
    private static final Map<String, String> ASKING_FOR_OTHERS = Map.ofEntries(
            entry("web.DatabasePatience", "sets how long a statement waits; names no table"),
            entry("web.Listing", "makes a list of the HQL that a room gives it"),
            entry("web.Snapshot", "sets the isolation of a transaction; names no table"),
            entry("actor.ActorIntake", "registers and numbers the organisations of a file, many in one statement"),
            entry("actor.ActorMatching", "finds the organisations of a file, many in one statement"),
            entry("actor.MunicipalityService", "codes and names that are nobody's"),
            entry("activity.ActivityFigures", "counts a year for the follow-up, in one statement"),
            entry("activity.ServicePlanFigures", "the same"),
            entry("support.SupportFigures", "counts a year for the follow-up, in one statement"),
            entry("support.SupportCodes", "support forms and sources, which imports and measures refer to"),
            entry(
                    "support.ImportedDecisions",
                    "tells what became of the decisions of an import, many in one statement"),
            entry("support.DecisionIntake", "writes the decisions of a file, many in one statement"),
            entry("removal.Removals", "sets rows of any room aside, by the database's functions"),
            entry("feed.ChangeReason", "tells the database why; names no table"),
            entry("feed.ChangeLogVerification", "proves the seal of the change log from a command line"),
            entry("feed.History", "lists the changes of one row of any room"),
            entry("feed.Past", "reads rows of any room out of the change log"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("local-stack"))
            .importPackages("se.serviceprogram");

    @Test
    void packagesFormNoCycles() {
        Rules.NO_CYCLES.check(CLASSES);
    }

    @Test
    void webAndAccessKnowNoFeature() {
        Rules.WEB_AND_ACCESS_KNOW_NO_FEATURE.check(CLASSES);
    }

    /** SQL and HQL of a room stay in it: whoever asks the database is not seen outside, but for those listed. */
    @Test
    void whatAsksTheDatabaseStaysInItsRoom() {
        assertThat(Rules.askingSeenOutside(CLASSES)).containsExactlyInAnyOrderElementsOf(ASKING_FOR_OTHERS.keySet());
    }

    @Test
    void queriesOfARepositoryStandInIt() {
        Rules.QUERIES_STAND_IN_REPOSITORIES.check(CLASSES);
    }

    @Test
    void resourcesAskNoDatabase() {
        Rules.RESOURCES_ASK_NO_DATABASE.check(CLASSES);
    }

    /** An entity by its class is a table by another name ({@link TablesTest}). */
    @Test
    void roomsLoadTheirOwnEntities() {
        assertThat(Rules.foreignEntities(CLASSES)).isEmpty();
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        Rules.ENDPOINTS_SAY_WHO_MAY_CALL.check(CLASSES);
    }

    @Test
    void entitiesNeverCrossTheWire() {
        Rules.ENTITIES_STAY_OFF_THE_WIRE.check(CLASSES);
    }

    @Test
    void timeComesFromTheOneClock() {
        Rules.TIME_COMES_FROM_THE_CLOCK.check(CLASSES);
    }
}
