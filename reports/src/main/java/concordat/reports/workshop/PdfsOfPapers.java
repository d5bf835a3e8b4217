package concordat.reports.workshop;

import concordat.domain.job.JobKind;
import concordat.domain.job.Work;
import concordat.domain.paper.Conversion;
import concordat.domain.paper.MakingPdfs;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.PdfsToMake;
import concordat.domain.paper.Spooled;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the accepted files of a paper into PDF, one after the other, each in a process of its own. */
@Dependent
class PdfsOfPapers implements JobKind {
    private static final String NOT_THERE =
            "Nothing on this server can make it into PDF, because LibreOffice is not installed: hand in a PDF instead.";

    private final MakingPdfs making;
    private final Conversion.Converter converter;

    @Inject
    PdfsOfPapers(MakingPdfs making, Conversion.Converter converter) {
        this.making = making;
        this.converter = converter;
    }

    @Override
    public String name() {
        return PdfsToMake.KIND;
    }

    @Override
    public int attempts() {
        return PdfsToMake.ATTEMPTS;
    }

    @Override
    public void run(Work work) {
        PaperId paper = new PaperId(work.subject().orElseThrow());
        List<MakingPdfs.Waiting> waiting = making.waiting(paper);
        for (int i = 0; i < waiting.size(); i++) {
            work.reached(i, waiting.size());
            make(paper, waiting.get(i));
        }
        work.reached(waiting.size(), waiting.size());
    }

    private void make(PaperId paper, MakingPdfs.Waiting file) {
        if (!converter.isThere()) {
            making.notMade(paper, file.file(), NOT_THERE);
            return;
        }
        try (Spooled original = spooled(file)) {
            Path pdf = original.content().resolveSibling(original.content().getFileName() + ".pdf");
            try {
                Conversion.Outcome outcome = converter.convert(original.content(), file.format(), pdf);
                if (outcome.isDone()) {
                    making.made(paper, file.file(), pdf, Files.size(pdf), Spooled.fingerprint(pdf), outcome.pages());
                } else {
                    making.notMade(paper, file.file(), outcome.problem());
                }
            } finally {
                Files.deleteIfExists(pdf);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Spooled spooled(MakingPdfs.Waiting file) throws IOException {
        Path content = Files.createTempFile("paper", "");
        try (OutputStream out = Files.newOutputStream(content)) {
            making.copy(file, out);
        }
        return Spooled.at(content);
    }
}
