package se.serviceprogram.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.serviceprogram.plan.ActionPlanStatus.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which steps an action plan can take by hand. */
class ActionPlanStatusTest {

    @ParameterizedTest
    @EnumSource
    void goesOnlyToTheNextStepsOfItsLife(ActionPlanStatus from) {
        Set<ActionPlanStatus> expected =
                switch (from) {
                    case DRAFT -> EnumSet.of(IN_NETWORK_REVIEW);
                    case IN_NETWORK_REVIEW -> EnumSet.of(DRAFT);
                    case ADOPTED -> EnumSet.of(REPORTED_TO_BOARD);
                    case REPORTED_TO_BOARD -> EnumSet.of(FOLLOWED_UP);
                    case FOLLOWED_UP -> EnumSet.of(ARCHIVED);
                    case ARCHIVED -> EnumSet.noneOf(ActionPlanStatus.class);
                };

        assertThat(Arrays.stream(values()).filter(from::canBecome)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsNotAdoptedIsOpen(ActionPlanStatus status) {
        assertThat(status.isOpen())
                .isEqualTo(EnumSet.of(DRAFT, IN_NETWORK_REVIEW).contains(status));
    }

    @ParameterizedTest
    @EnumSource
    void isReadFromItsOwnCode(ActionPlanStatus status) {
        assertThat(ActionPlanStatus.fromString(status.toString())).isSameAs(status);
        assertThatThrownBy(() -> ActionPlanStatus.fromString(status.name()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
