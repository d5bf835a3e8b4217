package concordat.reports.workshop;

import concordat.domain.paper.ActiveContent;
import concordat.domain.paper.Examination;
import concordat.domain.paper.Examination.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks into files with the workshop, a Java program of its own whose jars lie in a folder beside the server: where
 * {@code CONCORDAT_WORKSHOP} says, or in {@code workshop} within the server's home.
 */
@ApplicationScoped
class WorkshopProgram implements Examination.Examiner {
    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static final String HEAP = "-Xmx384m";

    private final String classpath;
    private final Duration longest;

    WorkshopProgram() {
        this(
                Optional.ofNullable(System.getenv("CONCORDAT_WORKSHOP"))
                                .filter(named -> !named.isBlank())
                                .orElseGet(() -> System.getProperty("jboss.home.dir", ".") + "/workshop")
                        + "/*",
                LONGEST);
    }

    /** @param classpath where the program is, as a Java virtual machine is told */
    WorkshopProgram(String classpath, Duration longest) {
        this.classpath = classpath;
        this.longest = longest;
    }

    @Override
    public Examination examine(Path file) {
        try {
            return Programs.inFolder(folder -> examined(folder, file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Examination examined(Path folder, Path file) throws IOException {
        Path findings = folder.resolve("findings");
        Programs.Ending ending = Programs.run(
                folder,
                new Programs.Call(
                        List.of(
                                java(),
                                HEAP,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-XX:-UsePerfData",
                                "-Xshare:auto",
                                "-Djava.awt.headless=true",
                                "-Djava.io.tmpdir=" + folder,
                                "-cp",
                                classpath,
                                "concordat.workshop.Workshop",
                                "inspect",
                                file.toAbsolutePath().toString(),
                                findings.toString()),
                        Map.of(),
                        longest,
                        0));
        if (ending != Programs.Ending.WELL) {
            return new Examination("", Problem.TOO_MUCH, 0, Set.of());
        }
        Properties found = new Properties();
        try (Reader in = Files.newBufferedReader(findings)) {
            found.load(in);
        }
        return new Examination(
                found.getProperty("media", ""),
                Problem.valueOf(found.getProperty("problem", "BROKEN")),
                Integer.parseInt(found.getProperty("pages", "0")),
                active(found.getProperty("active")));
    }

    private static Set<ActiveContent> active(@Nullable String names) {
        return names == null || names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(",", -1))
                        .map(ActiveContent::valueOf)
                        .collect(Collectors.toSet());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
