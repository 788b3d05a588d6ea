package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemException.PlacedText;
import se.serviceprogram.web.ProblemType;

/** How many personal numbers of one day a file may have from somebody who may not read such. */
class HiddenNumbersTest {

    private final HiddenNumbers numbers = new HiddenNumbers();

    @Test
    void fiveOfADayAreTakenHoweverManyRowsEachHas() {
        assertThatCode(() -> {
                    addOf("811228", 5);
                    addOf("811228", 5);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void theSixthRefusesTheFileAndSaysWhichRowItWas() {
        addOf("811228", 5);

        var refused = catchThrowableOfType(ProblemException.class, () -> numbers.add(17, "811228-0006"));

        assertThat(refused.type()).isEqualTo(ProblemType.INVALID_INPUT);
        assertThat(refused.errors()).extracting(PlacedText::place).containsExactly("#/file");
        assertThat(refused.detail().key()).isEqualTo("import.file.numbers-of-one-day");
        assertThat(refused.detail().arguments()).containsExactly("17", "5");
    }

    @Test
    void eachDayHasItsOwnFive() {
        assertThatCode(() -> {
                    addOf("811228", 5);
                    addOf("811229", 5);
                    addOf("821228", 5);
                })
                .doesNotThrowAnyException();
    }

    private void addOf(String day, int many) {
        IntStream.rangeClosed(1, many).forEach(number -> numbers.add(number, day + "-000" + number));
    }
}
