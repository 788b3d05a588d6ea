package se.serviceprogram.localstack;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the web image fills into nginx's templates when it starts: its own script is run here, and the filter of its own
 * Dockerfile chooses what is filled in.
 */
record NginxVariables(Map<String, String> values) {

    private static final Pattern FILTER = Pattern.compile("NGINX_ENVSUBST_FILTER=\"([^\"]+)\"");

    /** As the image does it for a container that is given this environment. */
    static NginxVariables of(Repository repository, Map<String, String> environment) throws IOException {
        Matcher filter = FILTER.matcher(Files.readString(repository.webDockerfile()));
        if (!filter.find()) {
            throw new StackException("frontend/Dockerfile no longer says what is filled into nginx's templates.");
        }
        Pattern filled = Pattern.compile(filter.group(1));
        Map<String, String> values = new TreeMap<>(after(repository.nginxOrigins(), environment));
        values.keySet().removeIf(name -> !filled.matcher(name).find());
        return new NginxVariables(values);
    }

    String fill(String template) {
        String text = template;
        for (Map.Entry<String, String> variable : values.entrySet()) {
            text = text.replace("${" + variable.getKey() + "}", variable.getValue());
        }
        return text;
    }

    /** The environment that is there when the script has been sourced, as the image's entry point sources it. */
    private static Map<String, String> after(Path script, Map<String, String> environment) throws IOException {
        Path errors = Files.createTempFile("nginx-variables", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(List.of(
                            "sh",
                            "-e",
                            "-c",
                            ". \"$0\"; exec env -0",
                            script.toAbsolutePath().toString()))
                    .redirectError(Redirect.to(errors.toFile()));
            builder.environment().keySet().retainAll(Set.of("PATH"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.onExit().join().exitValue() != 0) {
                throw new StackException(script.getFileName() + " failed: "
                        + Files.readString(errors).strip());
            }
            Map<String, String> values = new TreeMap<>();
            for (String variable : printed.split("\0")) {
                int equals = variable.indexOf('=');
                if (equals > 0) {
                    values.put(variable.substring(0, equals), variable.substring(equals + 1));
                }
            }
            return values;
        } finally {
            Files.deleteIfExists(errors);
        }
    }
}
