package se.serviceprogram.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what the stack's own libraries log to a file, so that the terminal keeps to what a person needs. */
final class StackLog {

    private StackLog() {}

    static void into(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        LogManager.getLogManager().reset();
        Handler handler = new FileHandler(file.toString());
        handler.setFormatter(new SimpleFormatter());
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        root.setLevel(Level.INFO);
    }
}
