package concordat.web.paper;

import concordat.domain.paper.PaperFileId;
import concordat.domain.paper.PaperFileLine;
import concordat.domain.paper.PaperSheet;
import concordat.domain.paper.ReadingPapers;
import concordat.domain.shared.NotFound;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A file of a paper to read in the page, page by page; without script it can be downloaded. */
@Named
@RequestScoped
public class ReadPaperPage {
    private final PaperSheet paper;
    private final PaperFileLine file;

    @Inject
    ReadPaperPage(ReadingPapers reading, Query query) {
        PaperFileId id = new PaperFileId(query.id("file"));
        paper = reading.holding(id);
        file = paper.versions().stream()
                .flatMap(version -> version.files().stream())
                .filter(line -> line.id().equals(id) && line.isReadable())
                .findFirst()
                .orElseThrow(() -> new NotFound("file"));
    }

    public String getPaper() {
        return paper.id().value().toString();
    }

    public String getTitle() {
        return file.name();
    }

    public String getCaption() {
        String title = paper.latest().cover().title();
        return title.isEmpty() ? "Untitled paper" : title;
    }

    /** Where the PDF is handed out. */
    public String getAddress() {
        return "/api/v1/paper-files/" + file.id().value() + "/pdf";
    }

    /** How many pages it has. */
    public int getPages() {
        return file.pdf().map(PaperFileLine.Pdf::pages).orElse(file.pages());
    }

    public String getLength() {
        return Words.count(getPages(), "page", "pages");
    }
}
