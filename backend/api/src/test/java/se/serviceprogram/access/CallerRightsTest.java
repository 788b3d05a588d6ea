package se.serviceprogram.access;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.access.PlainCaller.augmented;
import static se.serviceprogram.access.PlainCaller.machine;
import static se.serviceprogram.access.PlainCaller.person;
import static se.serviceprogram.access.PlainCaller.withRoles;
import static se.serviceprogram.access.Right.ACTORS_READ;
import static se.serviceprogram.access.Right.ADMINISTRATION_WRITE;
import static se.serviceprogram.access.Right.APPLICANTS_REGISTER;
import static se.serviceprogram.access.Right.FOLLOW_UPS_READ;
import static se.serviceprogram.access.Right.MEASURES_WRITE;
import static se.serviceprogram.access.Right.PROGRAMMES_READ;
import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_READ;
import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_WRITE;

import io.quarkus.security.StringPermission;
import io.quarkus.security.credential.TokenCredential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rights a token gives: a person those of its roles, a machine client its scopes as far as its kind may go. */
class CallerRightsTest {

    @Test
    void aPersonHasTheRightsOfItsRolesAndNoneOfItsScopes() {
        var reader = withRoles("reader").claiming("scope", ADMINISTRATION_WRITE).caller();

        assertThat(reader.rights()).isEqualTo(Role.READER.rights());
    }

    @Test
    void aMachineHasItsScopesAndNoneOfItsRoles() {
        var client = withRoles("administrator")
                .claiming("client_id", "a-client")
                .claiming("scope", " " + FOLLOW_UPS_READ + "  " + PROGRAMMES_READ + " ")
                .caller();

        assertThat(client.rights()).containsOnlyKeys(FOLLOW_UPS_READ, PROGRAMMES_READ);
    }

    @Test
    void aMachineWithoutScopesHasNoRights() {
        assertThat(withRoles("administrator")
                        .claiming("client_id", "a-client")
                        .caller()
                        .rights())
                .isEmpty();
    }

    @Test
    void aGrantSystemReachesItsSourceAndTheRegisterAndReadsWhatIsPublished() {
        var everything = new String[] {
            SUPPORT_DECISIONS_READ,
            SUPPORT_DECISIONS_WRITE,
            ACTORS_READ,
            APPLICANTS_REGISTER,
            PROGRAMMES_READ,
            FOLLOW_UPS_READ,
            MEASURES_WRITE,
            ADMINISTRATION_WRITE
        };

        assertThat(machine("nyps", everything).rights())
                .hasSize(6)
                .containsEntry(SUPPORT_DECISIONS_READ, Reach.SOURCE)
                .containsEntry(SUPPORT_DECISIONS_WRITE, Reach.SOURCE)
                .containsEntry(ACTORS_READ, Reach.REGION)
                .containsEntry(APPLICANTS_REGISTER, Reach.REGION)
                .containsEntry(PROGRAMMES_READ, Reach.PUBLISHED)
                .containsEntry(FOLLOW_UPS_READ, Reach.PUBLISHED_AND_FIGURES);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aClientWithoutASourceReadsWhatIsPublished(String source) {
        assertThat(machine(source, SUPPORT_DECISIONS_WRITE, ACTORS_READ, PROGRAMMES_READ, FOLLOW_UPS_READ)
                        .rights())
                .hasSize(2)
                .containsEntry(PROGRAMMES_READ, Reach.PUBLISHED)
                .containsEntry(FOLLOW_UPS_READ, Reach.PUBLISHED);
    }

    @Test
    void anEndpointsPermissionIsGrantedByTheRightOfThatNameAndByNothingElse() {
        var reader = augmented(withRoles("reader").identity().build());

        assertThat(reader.checkPermissionBlocking(new StringPermission(PROGRAMMES_READ)))
                .isTrue();
        assertThat(reader.checkPermissionBlocking(new StringPermission(MEASURES_WRITE)))
                .isFalse();
    }

    @Test
    void whatTheProviderGrantedBesidesIsLeftOut() {
        var generous = withRoles("reader").identity().addPermissionAsString(MEASURES_WRITE);

        assertThat(augmented(generous.build()).checkPermissionBlocking(new StringPermission(MEASURES_WRITE)))
                .isFalse();
    }

    @Test
    void whoItIsStaysAsItWas() {
        var before = withRoles("reader", "offline_access")
                .identity()
                .addCredential(new TokenCredential("x", "bearer"))
                .addAttribute("tenant-id", "default")
                .build();

        var after = augmented(before);

        assertThat(after.getPrincipal()).isSameAs(before.getPrincipal());
        assertThat(after.getRoles()).isEqualTo(before.getRoles());
        assertThat(after.getCredentials()).isEqualTo(before.getCredentials());
        assertThat(after.<String>getAttribute("tenant-id")).isEqualTo("default");
    }

    @Test
    void twoRolesGiveTheFartherReachOfEachRight() {
        assertThat(person("reporter", "coordinator").rights().get(MEASURES_WRITE))
                .isEqualTo(Reach.REGION);
        assertThat(person("coordinator", "reporter").rights().get(MEASURES_WRITE))
                .isEqualTo(Reach.REGION);
        assertThat(person("grant-officer", "reader").rights().get(SUPPORT_DECISIONS_WRITE))
                .isEqualTo(Reach.ORGANISATION);
    }

    @Test
    void aRoleThatIsNotKnownHereGivesNothing() {
        assertThat(person("offline_access", "Coordinator").rights()).isEmpty();
    }
}
