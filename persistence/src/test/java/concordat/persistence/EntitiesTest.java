package concordat.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.Entity;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class EntitiesTest {
    @Test
    void the_persistence_unit_lists_every_entity_of_the_domain() throws Exception {
        Set<String> annotated = annotated();

        assertThat(listed()).containsExactlyInAnyOrderElementsOf(annotated);
        assertThat(annotated).as("entities looked at").hasSizeGreaterThan(8);
    }

    @Test
    void every_entity_fits_its_table() {
        Postgres postgres = Postgres.running();

        assertThatCode(() -> Persistence.createEntityManagerFactory(
                                "concordat",
                                Map.of(
                                        "jakarta.persistence.transactionType",
                                        "RESOURCE_LOCAL",
                                        "jakarta.persistence.jdbc.driver",
                                        "org.postgresql.Driver",
                                        "jakarta.persistence.jdbc.url",
                                        postgres.url() + "?currentSchema=concordat",
                                        "jakarta.persistence.jdbc.user",
                                        Postgres.OWNER,
                                        "jakarta.persistence.jdbc.password",
                                        postgres.password(),
                                        "hibernate.hbm2ddl.auto",
                                        "validate"))
                        .close())
                .doesNotThrowAnyException();
    }

    private static List<String> listed() throws Exception {
        try (InputStream unit =
                Objects.requireNonNull(EntitiesTest.class.getResourceAsStream("/META-INF/persistence.xml"))) {
            var classes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(unit)
                    .getElementsByTagName("class");
            return Stream.iterate(0, i -> i + 1)
                    .limit(classes.getLength())
                    .map(i -> classes.item(i).getTextContent().strip())
                    .toList();
        }
    }

    private static Set<String> annotated() throws URISyntaxException, IOException {
        URI domain = concordat.domain.people.Person.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        if (domain.getPath().endsWith(".jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + domain), Map.of())) {
                return annotatedIn(jar.getPath("/"));
            }
        }
        return annotatedIn(Path.of(domain));
    }

    private static Set<String> annotatedIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && file.startsWith("concordat"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(EntitiesTest::isEntity)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isEntity(String name) {
        try {
            return Class.forName(name, false, EntitiesTest.class.getClassLoader())
                    .isAnnotationPresent(Entity.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
