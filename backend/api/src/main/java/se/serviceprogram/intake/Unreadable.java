package se.serviceprogram.intake;

import java.util.List;

/** A value in a file that cannot be read, or may not stand there: the kind of fault and what its message needs. */
final class Unreadable extends Exception {

    private final String code;
    private final transient List<String> arguments;

    Unreadable(String code, String... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    String code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }
}
