package se.serviceprogram;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import se.serviceprogram.feed.ChangeLogVerification;

/** Starts the service or, given the command's name, verifies the change log without starting it. */
@QuarkusMain
public class Serviceprogram {

    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals(ChangeLogVerification.COMMAND)) {
            var options = Arrays.asList(arguments).subList(1, arguments.length);
            System.exit(ChangeLogVerification.run(options, System.out));
        }
        Quarkus.run(arguments);
    }
}
