package se.serviceprogram.localstack;

import java.io.PrintStream;

/** The lines that the person at the terminal reads. */
final class Console {

    private static final PrintStream TERMINAL = System.out;

    private Console() {}

    static void say(String line) {
        TERMINAL.println(line);
        TERMINAL.flush();
    }
}
