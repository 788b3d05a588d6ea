package se.serviceprogram.access;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.access.PlainCaller.machine;
import static se.serviceprogram.access.PlainCaller.withRoles;
import static se.serviceprogram.access.Right.FOLLOW_UPS_READ;
import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_READ;
import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_WRITE;

import org.junit.jupiter.api.Test;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Links;

/** What callers are told of themselves. */
class MeTest {

    @Test
    void aPersonIsToldItsOrganisationRolesAndPermissions() {
        var me = me(withRoles("reporter", "offline_access")
                .claiming("name", "Rut Rapportör")
                .claiming("azp", "spa")
                .caller());

        assertThat(me.name()).isEqualTo("Rut Rapportör");
        assertThat(me.organisation().name()).isEqualTo("Region Jämtland Härjedalen");
        assertThat(me.region().code()).isEqualTo("23");
        assertThat(me.region().name()).isEqualTo("Jämtlands län");
        assertThat(me.roles()).as("those known here").containsExactly("reporter");
        assertThat(me.permissions())
                .containsExactly(
                        "activities.read",
                        "activities.write",
                        "actors.read",
                        "follow-ups.read",
                        "measures.write",
                        "programmes.read",
                        "support-decisions.read");
        assertThat(me.ownOnlyPermissions()).containsExactly("activities.write", "measures.write");
        assertThat(me.client()).isEqualTo("spa");
        assertThat(me.links()).containsExactly(new Link("self", "/me", "GET"));
    }

    @Test
    void rolesAreToldInTheOrderOfTheirNames() {
        assertThat(me(withRoles("reader", "administrator").caller()).roles())
                .containsExactly("administrator", "reader");
    }

    @Test
    void toAGrantSystemItsOwnIsWhatCameFromItsSource() {
        var me = me(machine("nyps", SUPPORT_DECISIONS_WRITE, SUPPORT_DECISIONS_READ, FOLLOW_UPS_READ));

        assertThat(me.permissions()).containsExactly(FOLLOW_UPS_READ, SUPPORT_DECISIONS_READ, SUPPORT_DECISIONS_WRITE);
        assertThat(me.ownOnlyPermissions()).containsExactly(SUPPORT_DECISIONS_READ, SUPPORT_DECISIONS_WRITE);
    }

    private static MeResource.Me me(Caller caller) {
        var resource = new MeResource();
        resource.caller = caller;
        resource.links = new Links() {
            @Override
            public String href(String path) {
                return path;
            }
        };
        return resource.getMe();
    }
}
