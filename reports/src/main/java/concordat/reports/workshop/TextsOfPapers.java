package concordat.reports.workshop;

import concordat.domain.job.JobKind;
import concordat.domain.job.Work;
import concordat.domain.paper.PaperFormat;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.Spooled;
import concordat.domain.paper.TextsToRead;
import concordat.domain.search.ExtractingTexts;
import concordat.domain.search.FileText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the text out of the accepted files of a paper, so that they are found by what they say. */
@Dependent
class TextsOfPapers implements JobKind {
    private final ExtractingTexts extracting;
    private final FileText.Reader reader;

    @Inject
    TextsOfPapers(ExtractingTexts extracting, FileText.Reader reader) {
        this.extracting = extracting;
        this.reader = reader;
    }

    @Override
    public String name() {
        return TextsToRead.KIND;
    }

    @Override
    public int attempts() {
        return TextsToRead.ATTEMPTS;
    }

    @Override
    public void run(Work work) {
        List<ExtractingTexts.Waiting> waiting =
                extracting.waiting(new PaperId(work.subject().orElseThrow()));
        for (int i = 0; i < waiting.size(); i++) {
            work.reached(i, waiting.size());
            extracting.keep(waiting.get(i), text(waiting.get(i)));
        }
        work.reached(waiting.size(), waiting.size());
    }

    private FileText text(ExtractingTexts.Waiting file) {
        if (file.harmful()) {
            return FileText.none("A scanner found something in this file, so that it is not opened for search.");
        }
        if (file.format() == PaperFormat.PNG || file.format() == PaperFormat.JPEG) {
            return FileText.none("This file is a picture: search does not read what is written in it.");
        }
        try (Spooled original = spooled(file)) {
            return reader.read(original.content());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Spooled spooled(ExtractingTexts.Waiting file) throws IOException {
        Path content = Files.createTempFile("paper", "");
        try (OutputStream out = Files.newOutputStream(content)) {
            extracting.copy(file, out);
        }
        return Spooled.at(content);
    }
}
