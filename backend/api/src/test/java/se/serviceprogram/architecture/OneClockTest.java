package se.serviceprogram.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * SQL and HQL in the code take the time as a parameter, so that the one clock ({@code web.Clocks}) says it. What it is in Java
 * is a rule of {@link ArchitectureTest}. The defaults of columns and the triggers that write the change log have the
 * database's time: that is when it was written, whoever wrote it.
 */
class OneClockTest {

    private static final Pattern PRESENT = Pattern.compile("(?i)\\b(?:(?:now|clock_timestamp|statement_timestamp|"
            + "transaction_timestamp|timeofday|getdate|sysdate)\\s*\\(|current_(?:timestamp|date|time)\\b|"
            + "localtime(?:stamp)?\\b|(?:local|current|offset)\\s+(?:date|time|datetime|timestamp)\\b)|'now'");

    @Test
    void noStatementAsksTheDatabaseForTheTime() {
        var asking = SourceCode.main().flatMap(file -> file.texts().stream()
                .filter(text -> PRESENT.matcher(text).find())
                .map(text -> file.room() + "." + file.name() + ": " + text));
        assertThat(asking).isEmpty();
    }

    @Test
    void everyWayOfAskingIsSeen() {
        var code = """
                // now() in a comment, and '"' in a character
                var a = "update x set y = NOW ()";
                var b = "select current_" + "date";
                var c = \"""
                        where a < local datetime
                        \""";
                var d = "known() or now";
                """;
        assertThat(new SourceCode(Path.of("X.java"), code).texts())
                .filteredOn(text -> PRESENT.matcher(text).find())
                .hasSize(3);
    }
}
