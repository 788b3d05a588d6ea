package se.serviceprogram.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The machine's own nginx with the configuration of the web image: the template filled in by the image's own script, and only its
 * addresses in the file system and the port replaced. Calls to the API are spread over its processes.
 */
final class Nginx implements AutoCloseable {

    private static final String API = "serviceprogram-api";

    private final ChildProcess process;

    private Nginx(ChildProcess process) {
        this.process = process;
    }

    static Nginx start(Repository repository, StackFolder folder, int port, List<Integer> apis, String issuer)
            throws IOException {
        Path home = Files.createDirectories(folder.path().resolve("nginx"));
        NginxVariables variables = NginxVariables.of(
                repository,
                Map.of(
                        "ISSUER_URL",
                        issuer,
                        "WEB_URL",
                        "http://localhost:" + port,
                        "API_URL",
                        "http://" + API,
                        "NGINX_LOCAL_RESOLVERS",
                        "127.0.0.1"));
        Path log = LogFile.fresh(home.resolve("access.log")).path();
        Path headers = home.resolve("security-headers.inc");
        Files.writeString(headers, variables.fill(Files.readString(repository.securityHeaders())));
        String server = variables.fill(Files.readString(repository.nginxTemplate()));
        for (Map.Entry<String, String> path : Map.of(
                        "listen 8080;", "listen localhost:" + port + ";",
                        "/usr/share/nginx/html",
                                repository.webFiles().toAbsolutePath().toString(),
                        "/var/log/nginx/access.log", log.toString(),
                        "/etc/nginx/conf.d/security-headers.inc", headers.toString())
                .entrySet()) {
            if (!server.contains(path.getKey())) {
                throw new StackException("nginx's template no longer has: " + path.getKey());
            }
            server = server.replace(path.getKey(), path.getValue());
        }
        Files.writeString(home.resolve("default.conf"), server);
        Path main = home.resolve("nginx.conf");
        Files.writeString(main, main(home, apis));
        List<String> command = List.of(
                "nginx", "-p", home.toString(), "-e", home.resolve("error.log").toString(), "-c", main.toString());
        return new Nginx(ChildProcess.logged("nginx", command, Map.of(), home, folder));
    }

    ChildProcess process() {
        return process;
    }

    @Override
    public void close() throws IOException {
        process.close();
    }

    /** What the image's own nginx.conf gives: one process in the foreground, its files where it may write. */
    private static String main(Path home, List<Integer> apis) {
        String user = "root".equals(System.getProperty("user.name")) ? "user root;\n" : "";
        String servers = apis.stream()
                .map(port -> "        server 127.0.0.1:" + port + ";\n")
                .collect(Collectors.joining());
        String temporary = List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi").stream()
                .map(kind -> "    " + kind + "_temp_path " + home.resolve(kind) + ";\n")
                .collect(Collectors.joining());
        return """
                %sdaemon off;
                worker_processes 1;
                pid %s;
                events { worker_connections 1024; }
                http {
                    include /etc/nginx/mime.types;
                    default_type application/octet-stream;
                    access_log off;
                %s    upstream %s {
                %s    }
                    include %s;
                }
                """.formatted(user, home.resolve("nginx.pid"), temporary, API, servers, home.resolve("default.conf"));
    }
}
