package concordat.reports.workshop;

import concordat.domain.paper.Conversion;
import concordat.domain.paper.Examination;
import concordat.domain.paper.PaperFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes Word, Excel, PowerPoint and pictures into tagged PDF with LibreOffice: in a process and a profile of its own for each file, with
 * macros off, no links followed and no way out to the network but one that leads nowhere.
 */
@ApplicationScoped
class LibreOffice implements Conversion.Converter, Typesetter {
    private static final Duration LONGEST = Duration.ofSeconds(150);

    /** Of address space, of which LibreOffice asks for far more than it uses. */
    private static final long MOST_KILOBYTES = 6_000_000;

    private static final String TAGGED = "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}";

    /** Said only of what we made ourselves: of people's files nobody knows whether they keep to it. */
    private static final String FOR_ALL_READERS =
            TAGGED + ",\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}";

    private static final String NOWHERE = "http://127.0.0.1:9";

    private final Examination.Examiner examiner;
    private final Optional<Path> program;

    @Inject
    LibreOffice(Examination.Examiner examiner) {
        this(examiner, found());
    }

    LibreOffice(Examination.Examiner examiner, Optional<Path> program) {
        this.examiner = examiner;
        this.program = program;
    }

    /** For the container's proxy. */
    LibreOffice() {
        this(
                file -> {
                    throw new IllegalStateException("A proxy converts nothing");
                },
                Optional.empty());
    }

    private static Optional<Path> found() {
        return Optional.ofNullable(System.getenv("CONCORDAT_SOFFICE"))
                .filter(named -> !named.isBlank())
                .map(Path::of)
                .or(() -> Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice")
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst())
                .filter(Files::isExecutable);
    }

    @Override
    public boolean isThere() {
        return program.isPresent();
    }

    @Override
    public Conversion.Outcome convert(Path file, PaperFormat format, Path pdf) {
        return converted(file, format, TAGGED, pdf);
    }

    @Override
    public boolean typeset(Path word, Path pdf, int mostPages) {
        if (!isThere()) {
            return false;
        }
        Conversion.Outcome outcome = converted(word, PaperFormat.WORD, FOR_ALL_READERS, pdf);
        return outcome.isDone() && outcome.pages() <= mostPages;
    }

    private Conversion.Outcome converted(Path file, PaperFormat format, String options, Path pdf) {
        try {
            return Folders.within(folder -> converted(folder, file, format, options, pdf));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Conversion.Outcome converted(Path folder, Path file, PaperFormat format, String options, Path pdf)
            throws IOException {
        Path profile = folder.resolve("profile");
        Files.createDirectories(profile.resolve("user"));
        try (InputStream settings = LibreOffice.class.getResourceAsStream("registrymodifications.xcu")) {
            if (settings == null) {
                throw new IllegalStateException("The profile for LibreOffice is missing");
            }
            Files.copy(settings, profile.resolve("user").resolve("registrymodifications.xcu"));
        }
        Path original = Files.copy(file, folder.resolve("original." + format.ending()));
        Programs.Ending ending = Programs.run(
                folder,
                new Programs.Call(
                        List.of(
                                program.orElseThrow().toString(),
                                "-env:UserInstallation=" + profile.toUri(),
                                "--headless",
                                "--norestore",
                                "--nolockcheck",
                                "--nodefault",
                                "--nofirststartwizard",
                                "--convert-to",
                                "pdf:" + filter(format) + ":{" + options + "}",
                                "--outdir",
                                folder.toString(),
                                original.toString()),
                        Map.of(
                                "http_proxy",
                                NOWHERE,
                                "https_proxy",
                                NOWHERE,
                                "SAL_USE_VCLPLUGIN",
                                "svp",
                                "SAL_DISABLE_OPENCL",
                                "1"),
                        LONGEST,
                        MOST_KILOBYTES));
        Path made = folder.resolve("original.pdf");
        if (ending == Programs.Ending.TOO_LONG) {
            return Conversion.Outcome.failed(
                    "It took longer than " + LONGEST.toSeconds() + " seconds to make into PDF: hand in a PDF instead.");
        }
        if (!Files.exists(made)) {
            return Conversion.Outcome.failed(
                    "LibreOffice could not make it into PDF: hand in a PDF instead, saved where the file was made.");
        }
        Examination found = examiner.examine(made);
        if (found.problem() != Examination.Problem.NONE || found.pages() == 0) {
            return Conversion.Outcome.failed(
                    "What LibreOffice made of it is no PDF that can be read: hand in a PDF instead.");
        }
        Files.move(made, pdf, StandardCopyOption.REPLACE_EXISTING);
        return Conversion.Outcome.done(found.pages());
    }

    private static String filter(PaperFormat format) {
        return switch (format) {
            case WORD, WORD_WITH_MACROS, WORD_OF_OLD -> "writer_pdf_Export";
            case EXCEL, EXCEL_WITH_MACROS, EXCEL_OF_OLD -> "calc_pdf_Export";
            case POWERPOINT, POWERPOINT_WITH_MACROS, POWERPOINT_OF_OLD -> "impress_pdf_Export";
            case PNG, JPEG, PDF -> "draw_pdf_Export";
        };
    }
}
