package se.serviceprogram.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.serviceprogram.access.PlainCaller.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.serviceprogram.web.ProblemException;

class MembershipTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Test
    void onlyWhoeverAdministersChangesIt() {
        var before = member("id", null);

        before.requireMayBecome(Membership.NONE, person("administrator"));
        before.requireMayBecome(member("id", null), person("coordinator"));
        assertThatThrownBy(() -> before.requireMayBecome(member("id", MAY), person("coordinator")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("forbidden.membership");
    }

    @Test
    void theLastDayOfAnOrganisationThatNobodySignsInFromSaysNothing() {
        assertThat(member(null, MAY)).isEqualTo(member(null, null));
        assertThat(member("id", MAY).until()).isEqualTo(MAY);
    }

    @Test
    void itEndsWhenTheOrganisationNoLongerTakesPart() {
        assertThat(member("id", null).isEndedBy(new Membership("id", false, false, null, null, null)))
                .isTrue();
        assertThat(member(null, null).isEndedBy(Membership.NONE)).isTrue();
    }

    @Test
    void aMemberThatConvenesInsteadStillTakesPart() {
        assertThat(member("id", null).isEndedBy(new Membership("id", false, true, null, null, null)))
                .isFalse();
        assertThat(new Membership("id", false, true, null, null, null).isEndedBy(member("id", null)))
                .isFalse();
    }

    @Test
    void whoeverTookNoPartHasNothingToLose() {
        assertThat(new Membership("id", false, false, null, null, null).isEndedBy(Membership.NONE))
                .isFalse();
    }

    @Test
    void itEndsForItsPeopleWhenTheirTokensNameAnother() {
        assertThat(member("id", null).isEndedBy(member("another", null))).isTrue();
        assertThat(member("id", null).isEndedBy(member(null, null))).isTrue();
        assertThat(member(null, null).isEndedBy(member("id", null)))
                .as("nobody signed in")
                .isFalse();
    }

    @Test
    void anEarlierLastDayEndsItAndALaterOneDoesNot() {
        assertThat(member("id", null).isEndedBy(member("id", MAY))).isTrue();
        assertThat(member("id", JUNE).isEndedBy(member("id", MAY))).isTrue();
        assertThat(member("id", MAY).isEndedBy(member("id", MAY))).isFalse();
        assertThat(member("id", MAY).isEndedBy(member("id", JUNE))).isFalse();
        assertThat(member("id", MAY).isEndedBy(member("id", null))).isFalse();
    }

    private static Membership member(@Nullable String externalId, @Nullable LocalDate until) {
        return new Membership(externalId, true, false, null, until, null);
    }
}
