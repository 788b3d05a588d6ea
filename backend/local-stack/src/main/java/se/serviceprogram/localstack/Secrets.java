package se.serviceprogram.localstack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/** Passwords of one stack, and the secret of its demo machine clients: made up the first time, then read from a file that only its owner may read. */
record Secrets(DatabasePasswords database, String keycloakAdmin, String demoClient) {

    static Secrets load(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            Properties values = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
            return new Secrets(
                    new DatabasePasswords(
                            value(values, "database.superuser", file),
                            value(values, "database.owner", file),
                            value(values, "database.app", file)),
                    value(values, "keycloak.admin", file),
                    value(values, "keycloak.demo-client", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file) throws IOException {
        DatabasePasswords database = DatabasePasswords.random();
        Properties values = new Properties();
        values.setProperty("database.superuser", database.superuser());
        values.setProperty("database.owner", database.owner());
        values.setProperty("database.app", database.app());
        values.setProperty("keycloak.admin", DatabasePasswords.randomPassword());
        values.setProperty("keycloak.demo-client", DatabasePasswords.randomPassword());
        Files.createDirectories(file.getParent());
        // The right to read is taken away before there is anything to read.
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(file)) {
            values.store(writer, "Passwords of this machine's own stack");
        }
    }

    private static String value(Properties values, String key, Path file) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new StackException(file + " lacks " + key + ". If the file was damaged, start anew with: make reset");
        }
        return value;
    }
}
