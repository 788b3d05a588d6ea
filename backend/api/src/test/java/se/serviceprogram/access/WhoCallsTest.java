package se.serviceprogram.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.serviceprogram.access.PlainCaller.machine;
import static se.serviceprogram.access.PlainCaller.person;
import static se.serviceprogram.access.PlainCaller.withRoles;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.serviceprogram.access.PlainCaller.Token;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/** What a token tells of its bearer: organisation, region, name, person or machine. */
class WhoCallsTest {

    @Test
    void theOrganisationIsFoundByItsClaimAndOnlyOnce() {
        var made = withRoles("reader");
        var caller = made.caller();

        assertThat(caller.organisation()).isEqualTo(PlainCaller.REGION);
        assertThat(caller.organisation()).isEqualTo(PlainCaller.REGION);
        assertThat(caller.regionCode()).isEqualTo("23");
        assertThat(made.register().asked).isEqualTo(1);
        assertThat(made.register().unknown).isEmpty();
    }

    @Test
    void anOrganisationThatIsNotRegisteredIsRefusedAndNoted() {
        assertUnknown(withRoles("reader").claiming("organisation", "okand"), "okand", null);
    }

    @Test
    void whereTheTokenNamesTheRegionTheOrganisationMustBeOfIt() {
        assertThat(withRoles("reader").claiming("region", "23").caller().regionCode())
                .isEqualTo("23");
        assertUnknown(withRoles("reader").claiming("region", "22"), "region-jamtland-harjedalen", "22");
    }

    @Test
    void aTokenWithoutAnOrganisationIsRefused() {
        assertUnknown(withRoles("reader").without("organisation"), "", null);
    }

    @Test
    void aPersonIsCalledByTheNameInTheTokenElseAsTheProviderDoes() {
        assertThat(withRoles().claiming("name", "Karin Samordnare").caller().name())
                .isEqualTo("Karin Samordnare");
        assertThat(person().name()).isEqualTo("token");
        assertThat(person().userId()).isEqualTo("subject");
    }

    @Test
    void theClientIsTheOneThatTheTokenWasIssuedTo() {
        assertThat(withRoles().claiming("azp", "spa").caller().clientId()).isEqualTo("spa");
        assertThat(person().clientId()).isNull();
    }

    @Test
    void aMachineIsToldByItsClaimAndOnlyAGrantSystemHasASource() {
        assertThat(machine("nyps").isMachine()).isTrue();
        assertThat(machine("nyps").source()).isEqualTo("nyps");
        assertThat(machine(null).source()).isNull();
        assertThat(person("coordinator").isMachine()).isFalse();
    }

    @Test
    void theRolesAreThoseOfTheTokenKnownHereOrNot() {
        assertThat(person("reader", "offline_access").roles()).containsExactlyInAnyOrder("reader", "offline_access");
    }

    @Test
    void nobodyIsNotKnownAndHasNoRights() {
        var anonymous = QuarkusSecurityIdentity.builder().setAnonymous(true).build();
        var nobody = withRoles().of(PlainCaller.augmented(anonymous), new Token(Map.of()));

        assertThat(nobody.isKnown()).isFalse();
        assertThat(nobody.rights()).isEmpty();
        assertThat(person().isKnown()).isTrue();
    }

    @Test
    void whoeverIsKnownByAnythingButATokenHasNoRights() {
        var certificate = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("CN=någon"))
                .addRole("coordinator")
                .build();

        assertThat(PlainCaller.augmented(certificate)).isSameAs(certificate);
    }

    private static void assertUnknown(PlainCaller made, String externalId, String regionCode) {
        var caller = made.caller();
        assertThatThrownBy(caller::organisation)
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.UNKNOWN_ORGANISATION));
        assertThat(made.register().unknown).hasSize(1).containsEntry(externalId, regionCode);
    }
}
