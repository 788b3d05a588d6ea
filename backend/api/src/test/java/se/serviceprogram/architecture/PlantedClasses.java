package se.serviceprogram.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Classes that break a rule, compiled as if they stood in the code, but where neither Quarkus nor Hibernate finds them. */
final class PlantedClasses {

    private static final Pattern NAME = Pattern.compile("package ([\\w.]+);[\\s\\S]*?\\bclass (\\w+)");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Kept, because it takes longer to open the libraries than to compile. */
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    static {
        FILES.handleOption(
                "-classpath", List.of(System.getProperty("java.class.path")).iterator());
    }

    private PlantedClasses() {}

    static JavaClasses compiled(Path folder, String... sources) throws IOException {
        var said = new StringWriter();
        FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        var compiles = COMPILER.getTask(
                        said,
                        FILES,
                        null,
                        List.of("-proc:none"),
                        null,
                        Stream.of(sources).map(PlantedClasses::file).toList())
                .call();
        assertThat(compiles).as(said.toString()).isTrue();
        return new ClassFileImporter().importPath(folder);
    }

    private static JavaFileObject file(String source) {
        var name = NAME.matcher(source);
        assertThat(name.find()).as(source).isTrue();
        var address = URI.create("text:///" + name.group(1).replace('.', '/') + "/" + name.group(2) + ".java");
        return new SimpleJavaFileObject(address, JavaFileObject.Kind.SOURCE) {
            @Override
            public String getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
