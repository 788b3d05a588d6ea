package se.serviceprogram.intake;

import java.util.List;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemException.PlacedText;
import se.serviceprogram.web.ProblemException.Text;
import se.serviceprogram.web.ProblemType;

/** What is wrong with a file as a whole: nothing of it is kept, the answer is 400 with this in words. */
final class UnreadableFile {

    private UnreadableFile() {}

    static ProblemException because(String code, Object... arguments) {
        var key = "import.file." + code;
        return new ProblemException(
                ProblemType.INVALID_INPUT,
                new Text(key, arguments),
                List.of(new PlacedText("#/file", new Text(key, arguments))));
    }
}
