package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** What makes {@code make dev} start at all. */
class LiveReloadTest {

    /**
     * quarkus:dev copies the folder of every resource whole to target/classes, whatever is included and excluded: a
     * folder above it would be copied into itself until the disk is full.
     */
    @Test
    void no_resource_folder_holds_the_folder_it_is_copied_to() throws Exception {
        Path module = Path.of("../api").toRealPath();
        NodeList folders = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(module.resolve("pom.xml").toFile())
                .getElementsByTagName("directory");

        assertThat(IntStream.range(0, folders.getLength())
                        .mapToObj(folders::item)
                        .filter(folder -> "build"
                                .equals(folder.getParentNode()
                                        .getParentNode()
                                        .getParentNode()
                                        .getNodeName()))
                        .map(folder -> Path.of(folder.getTextContent().replace("${project.basedir}", module.toString()))
                                .normalize()))
                .noneMatch(folder -> module.resolve("target/classes").startsWith(folder));
    }
}
