package se.serviceprogram.access;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.access.Reach.ORGANISATION;
import static se.serviceprogram.access.Reach.REGION;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The table of who may do what, written once more by hand: whoever changes a role changes it here too. */
class RoleTest {

    private static final Set<String> READING =
            Set.of("programmes.read", "actors.read", "activities.read", "support-decisions.read", "follow-ups.read");

    @Test
    void aReaderReads() {
        assertRights(Role.READER, "reader", Map.of());
    }

    @Test
    void aReporterWritesOfItsOrganisation() {
        assertRights(
                Role.REPORTER, "reporter", Map.of("measures.write", ORGANISATION, "activities.write", ORGANISATION));
    }

    @Test
    void aCoordinatorWritesEverythingButDecides() {
        assertRights(
                Role.COORDINATOR,
                "coordinator",
                Map.of(
                        "programmes.write",
                        REGION,
                        "measures.write",
                        REGION,
                        "actors.write",
                        REGION,
                        "activities.write",
                        REGION,
                        "support-decisions.write",
                        REGION,
                        "secrecy.mark",
                        REGION,
                        "applicants.register",
                        REGION,
                        "follow-ups.write",
                        REGION));
    }

    @Test
    void aGrantOfficerWritesItsOrganisationsDecisionsAndReadsPersonalNumbers() {
        assertRights(
                Role.GRANT_OFFICER,
                "grant-officer",
                Map.of(
                        "actors.write",
                        REGION,
                        "support-decisions.write",
                        ORGANISATION,
                        "secrecy.mark",
                        ORGANISATION,
                        "applicants.register",
                        REGION,
                        "personal-data.read",
                        REGION));
    }

    @Test
    void aDecisionMakerAdoptsAndApproves() {
        assertRights(
                Role.DECISION_MAKER,
                "decision-maker",
                Map.of("action-plans.adopt", REGION, "follow-ups.approve", REGION));
    }

    @Test
    void anAdministratorKeepsTheRegisterAndWhoIsLetIn() {
        assertRights(
                Role.ADMINISTRATOR,
                "administrator",
                Map.of("actors.write", REGION, "administration.read", REGION, "administration.write", REGION));
    }

    @Test
    void aKindOfMachineClientHasItsName() {
        assertThat(MachineClient.GRANT_SYSTEM.code()).isEqualTo("grant-system");
        assertThat(MachineClient.CONSUMER.code()).isEqualTo("consumer");
    }

    private static void assertRights(Role role, String code, Map<String, Reach> own) {
        var expected = new TreeMap<>(own);
        READING.forEach(right -> expected.put(right, REGION));

        assertThat(role.rights()).isEqualTo(expected);
        assertThat(role.code()).isEqualTo(code);
        assertThat(Role.of(code)).hasValue(role);
    }
}
