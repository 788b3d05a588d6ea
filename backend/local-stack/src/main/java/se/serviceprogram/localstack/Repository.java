package se.serviceprogram.localstack;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checked-out repository: where the built parts lie that the stack starts. */
record Repository(Path root) {

    static Repository here() {
        Path root = Path.of("").toAbsolutePath();
        if (!Files.isDirectory(root.resolve("backend/local-stack/keycloak"))) {
            throw new StackException("Start the stack in the root of the repository: " + root + " is not it.");
        }
        return new Repository(root);
    }

    Path apiJar() {
        return built("backend/api/target/quarkus-app/quarkus-run.jar");
    }

    Path webFiles() {
        built("frontend/dist/index.html");
        return root.resolve("frontend/dist");
    }

    Path keycloakZip() {
        return built("backend/local-stack/target/stack/keycloak.zip");
    }

    Path realmFiles() {
        return root.resolve("backend/local-stack/keycloak");
    }

    Path nginxTemplate() {
        return root.resolve("frontend/nginx/default.conf.template");
    }

    Path securityHeaders() {
        return root.resolve("frontend/nginx/security-headers.conf");
    }

    /** What the web image runs at its start, before it fills in the templates. */
    Path nginxOrigins() {
        return root.resolve("frontend/nginx/10-origins.envsh");
    }

    Path webDockerfile() {
        return root.resolve("frontend/Dockerfile");
    }

    StackFolder keptFolder() {
        return new StackFolder(root.resolve(".local"));
    }

    StackFolder testFolder() {
        return new StackFolder(root.resolve("backend/local-stack/target/e2e"));
    }

    private Path built(String path) {
        Path file = root.resolve(path);
        if (!Files.exists(file)) {
            throw new StackException(path + " is not built yet: make run builds it.");
        }
        return file;
    }
}
