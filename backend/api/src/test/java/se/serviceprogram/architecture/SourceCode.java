package se.serviceprogram.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of main code as text, for rules about what stands inside its texts: SQL and HQL are of no type. */
record SourceCode(Path file, String code) {

    static final Path MAIN = Path.of("src/main/java/se/serviceprogram");

    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\"([\\s\\S]*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*+)\"|'(?:\\\\.|[^'\\\\\\n])+'|/\\*[\\s\\S]*?\\*/|//[^\\n]*");

    /** The rooms that {@code web} and {@code access} must not know: every folder below the service, but for those two. */
    static Stream<String> features() {
        return rooms().filter(room -> !Set.of("web", "access").contains(room));
    }

    static Stream<String> rooms() {
        try (var folders = Files.list(MAIN)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<SourceCode> main() {
        return files(MAIN).filter(file -> file.toString().endsWith(".java")).map(SourceCode::of);
    }

    static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static SourceCode of(Path file) {
        try {
            return new SourceCode(file, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name of its class. */
    String name() {
        return file.getFileName().toString().replace(".java", "");
    }

    /** The package that it is in; that of the whole service is no room. */
    String room() {
        var folder = MAIN.relativize(file).getParent();
        return folder == null ? "the service" : folder.toString();
    }

    /** Its literal texts, those that are put together with a plus sign as one. Comments are none. */
    List<String> texts() {
        var texts = new ArrayList<String>();
        var tokens = TOKEN.matcher(code);
        var end = -1;
        while (tokens.find()) {
            var text = tokens.group(1) == null ? tokens.group(2) : tokens.group(1);
            if (text == null) {
                continue;
            }
            if (end >= 0 && code.substring(end, tokens.start()).matches("\\s*\\+\\s*")) {
                text = texts.removeLast() + text;
            }
            texts.add(text);
            end = tokens.end();
        }
        return texts;
    }
}
