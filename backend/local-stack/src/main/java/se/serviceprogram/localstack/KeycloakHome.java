package se.serviceprogram.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Keycloak unpacked into a folder, with our realm files and our theme. Keycloak imports a realm only when it does not know it, so when
 * the files or the addresses in them have changed its data is emptied and the realm imported anew.
 */
final class KeycloakHome {

    private static final String FINGERPRINT = "realm.sha256";

    private KeycloakHome() {}

    static void prepare(Path home, Path zip, Path realmFiles, Map<String, String> placeholders) throws IOException {
        try (ZipFile distribution = new ZipFile(zip.toFile())) {
            String root = distribution.entries().nextElement().getName().split("/", 2)[0];
            String version = new String(
                    distribution
                            .getInputStream(distribution.getEntry(root + "/version.txt"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            Path unpacked = home.resolve("unpacked.version");
            if (!Files.exists(unpacked) || !Files.readString(unpacked).equals(version)) {
                StackFolder.delete(home);
                unpack(distribution, root + "/", home);
                Files.writeString(unpacked, version);
            }
        }
        layThemes(realmFiles.resolve("themes"), home.resolve("themes"));
        String fingerprint = fingerprint(realmFiles, placeholders);
        Path known = home.resolve(FINGERPRINT);
        if (!Files.exists(known) || !Files.readString(known).equals(fingerprint)) {
            StackFolder.delete(home.resolve("data"));
            Files.createDirectories(home.resolve("data/import"));
            for (Path file : files(realmFiles)) {
                Files.copy(file, home.resolve("data/import").resolve(file.getFileName()));
            }
            Files.writeString(known, fingerprint);
        }
    }

    private static void unpack(ZipFile distribution, String root, Path home) throws IOException {
        for (ZipEntry entry : Collections.list(distribution.entries())) {
            Path target = home.resolve(entry.getName().substring(root.length())).normalize();
            if (!target.startsWith(home)) {
                throw new IOException("The archive would write outside its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.getParent());
                try (InputStream content = distribution.getInputStream(entry)) {
                    Files.copy(content, target);
                }
            }
        }
    }

    /** Anew at every start: they are files that Keycloak reads as they are. */
    private static void layThemes(Path ours, Path themes) throws IOException {
        if (!Files.isDirectory(ours)) {
            return;
        }
        try (Stream<Path> theme = Files.walk(ours)) {
            for (Path source : theme.toList()) {
                Path target = themes.resolve(ours.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static String fingerprint(Path realmFiles, Map<String, String> placeholders) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files(realmFiles)) {
                digest.update(Files.readAllBytes(file));
            }
            digest.update(new TreeMap<>(placeholders).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
