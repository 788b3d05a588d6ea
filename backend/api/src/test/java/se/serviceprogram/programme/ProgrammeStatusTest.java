package se.serviceprogram.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.serviceprogram.programme.ProgrammeStatus.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which steps a programme can take by hand. */
class ProgrammeStatusTest {

    @ParameterizedTest
    @EnumSource
    void goesOnlyToTheNextStepsOfItsLife(ProgrammeStatus from) {
        Set<ProgrammeStatus> expected =
                switch (from) {
                    case DRAFT -> EnumSet.of(IN_CONSULTATION);
                    case IN_CONSULTATION -> EnumSet.of(DRAFT, PREPARED);
                    case PREPARED -> EnumSet.of(IN_CONSULTATION);
                    case ADOPTED, REVISED, EXTENDED -> EnumSet.of(CLOSED);
                    case CLOSED -> EnumSet.noneOf(ProgrammeStatus.class);
                };

        assertThat(Arrays.stream(values()).filter(from::canBecome)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsNotAdoptedIsOpen(ProgrammeStatus status) {
        assertThat(status.isOpen())
                .isEqualTo(EnumSet.of(DRAFT, IN_CONSULTATION, PREPARED).contains(status));
    }

    @ParameterizedTest
    @EnumSource
    void isReadFromItsOwnCode(ProgrammeStatus status) {
        assertThat(ProgrammeStatus.fromString(status.toString())).isSameAs(status);
        assertThatThrownBy(() -> ProgrammeStatus.fromString(status.name()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
