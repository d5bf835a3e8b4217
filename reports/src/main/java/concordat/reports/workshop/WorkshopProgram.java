package concordat.reports.workshop;

import concordat.domain.paper.ActiveContent;
import concordat.domain.paper.Examination;
import concordat.domain.paper.Examination.Problem;
import concordat.domain.search.FileText;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks into files, reads their text and binds them, with the workshop, a Java program of its own whose jars lie in a folder beside the server: where
 * {@code CONCORDAT_WORKSHOP} says, or in {@code workshop} within the server's home.
 */
@ApplicationScoped
class WorkshopProgram implements Examination.Examiner, FileText.Reader, Binder {
    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static final Duration LONGEST_BINDING = Duration.ofMinutes(5);
    private static final String PAGES_OF = "pages.";

    private final String classpath;
    private final Duration longest;
    private final Duration longestBinding;

    WorkshopProgram() {
        this(
                Optional.ofNullable(System.getenv("CONCORDAT_WORKSHOP"))
                                .filter(named -> !named.isBlank())
                                .orElseGet(() -> System.getProperty("jboss.home.dir", ".") + "/workshop")
                        + "/*",
                LONGEST,
                LONGEST_BINDING);
    }

    WorkshopProgram(String classpath, Duration longest) {
        this(classpath, longest, longest);
    }

    /** @param classpath where the program is, as a Java virtual machine is told */
    private WorkshopProgram(String classpath, Duration longest, Duration longestBinding) {
        this.classpath = classpath;
        this.longest = longest;
        this.longestBinding = longestBinding;
    }

    @Override
    public Examination examine(Path file) {
        try {
            return Folders.within(folder -> examined(folder, file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Examination examined(Path folder, Path file) throws IOException {
        Path findings = folder.resolve("findings");
        Programs.Ending ending = Programs.run(
                folder,
                call(folder, "384m", longest, "inspect", file.toAbsolutePath().toString(), findings.toString()));
        if (ending != Programs.Ending.WELL) {
            return new Examination("", Problem.TOO_MUCH, 0, Set.of());
        }
        Properties found = properties(findings);
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

    @Override
    public FileText read(Path file) {
        try {
            return Folders.within(folder -> read(folder, file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private FileText read(Path folder, Path file) throws IOException {
        Path text = folder.resolve("text");
        Path findings = folder.resolve("findings");
        Programs.Ending ending = Programs.run(
                folder,
                call(
                        folder,
                        "384m",
                        longest,
                        "read",
                        file.toAbsolutePath().toString(),
                        String.valueOf(FileText.LONGEST),
                        text.toString(),
                        findings.toString()));
        if (ending != Programs.Ending.WELL) {
            return FileText.none("Reading its text took more time or memory than one file may.");
        }
        return switch (Problem.valueOf(properties(findings).getProperty("problem", "BROKEN"))) {
            case NONE -> FileText.of(Files.readString(text));
            case ENCRYPTED -> FileText.none("It asks for a password before it shows its text.");
            default -> FileText.none("Its text could not be read: the file may be damaged.");
        };
    }

    @Override
    public Bound bind(Path folder, Path specification, Path pdf, Progress progress) throws IOException {
        Path begun = folder.resolve("begun");
        Path findings = folder.resolve("findings");
        Files.deleteIfExists(begun);
        Files.deleteIfExists(findings);
        Programs.Ending ending = Programs.run(
                folder,
                call(
                        folder,
                        "512m",
                        longestBinding,
                        "bind",
                        specification.toString(),
                        pdf.toString(),
                        begun.toString(),
                        findings.toString()),
                () -> progress.reached(lines(begun).size()));
        if (ending != Programs.Ending.WELL) {
            List<String> keys = lines(begun);
            return Bound.failed(keys.isEmpty() ? "" : keys.get(keys.size() - 1));
        }
        Properties found = properties(findings);
        Map<String, Integer> lengths = new TreeMap<>();
        found.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PAGES_OF))
                .forEach(name ->
                        lengths.put(name.substring(PAGES_OF.length()), Integer.valueOf(found.getProperty(name))));
        String unreadable = found.getProperty("unreadable", "");
        return new Bound(
                Integer.parseInt(found.getProperty("pages")),
                lengths,
                unreadable.isEmpty() ? 0 : unreadable.split(",", -1).length,
                "",
                true);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Properties properties(Path file) throws IOException {
        Properties found = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            found.load(in);
        }
        return found;
    }

    private Programs.Call call(Path folder, String heap, Duration atMost, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                classpath,
                "concordat.workshop.Workshop"));
        command.addAll(List.of(arguments));
        return new Programs.Call(command, Map.of(), atMost, 0);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
