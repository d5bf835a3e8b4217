package concordat.web.paper;

import concordat.domain.paper.Examination;
import concordat.domain.paper.FileRole;
import concordat.domain.paper.Incoming;
import concordat.domain.paper.PaperFormat;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.PaperSheet;
import concordat.domain.paper.ReadingPapers;
import concordat.domain.paper.Scan;
import concordat.domain.paper.Spooled;
import concordat.domain.paper.WritingPapers;
import concordat.domain.settings.ReadingSettings;
import concordat.domain.settings.SettingsInForce;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.domain.usecase.CurrentActor;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The author puts a file in. It is examined by a program of its own and scanned before any of it is kept; what cannot be a file of a
 * paper is refused here, with the reason beside the field.
 */
@Named
@RequestScoped
public class AddPaperFilePage {
    private final WritingPapers writing;
    private final Examination.Examiner examiner;
    private final Scan.Scanner scanner;
    private final Notices notices;
    private final Submission sent;
    private final PaperSheet paper;
    private final SettingsInForce limits;
    private FileRole role = FileRole.PAPER;
    private @Nullable Part file;

    @Inject
    AddPaperFilePage(
            WritingPapers writing,
            ReadingPapers reading,
            ReadingSettings settings,
            Examination.Examiner examiner,
            Scan.Scanner scanner,
            CurrentActor actor,
            Clock clock,
            Query query,
            Notices notices,
            Submission sent) {
        this.writing = writing;
        this.examiner = examiner;
        this.scanner = scanner;
        this.notices = notices;
        this.sent = sent;
        paper = reading.get(new PaperId(query.id("paper")));
        if (!actor.person().equals(paper.author().person())) {
            throw new NotFound("page");
        }
        limits = settings.on(LocalDate.ofInstant(clock.instant(), Term.LONDON)).of(paper.partnership());
        if (paper.latest().files().stream().anyMatch(there -> there.role() == FileRole.PAPER)) {
            role = FileRole.ATTACHMENT;
        }
    }

    /** Examines the file and puts it in. */
    public @Nullable String add() {
        Part handedIn = file;
        if (handedIn == null
                || handedIn.getSubmittedFileName() == null
                || handedIn.getSubmittedFileName().isBlank()) {
            notices.wrong("file", "Choose the file");
            return null;
        }
        try (InputStream in = handedIn.getInputStream();
                Spooled spooled = Spooled.of(in)) {
            Incoming incoming = Incoming.examined(handedIn.getSubmittedFileName(), spooled, examiner, scanner);
            if (writing.add(sent.key().toString(), paper.id(), role, incoming)) {
                notices.warn(
                        "The scanner found something harmful in " + incoming.name()
                                + ". It is in quarantine: nobody can open it. Remove it, and look after the computer that it came from.");
            } else {
                notices.done(incoming.name() + " is added.");
            }
        } catch (RuleBroken broken) {
            notices.wrong("file", broken.getMessage());
            return null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return "/paper?faces-redirect=true&id=" + getPaper();
    }

    public String getPaper() {
        return paper.id().value().toString();
    }

    public String getTitle() {
        String title = paper.latest().cover().title();
        return title.isEmpty() ? "Untitled paper" : title;
    }

    /** What a file may be. */
    public String getLimits() {
        return PaperFormat.WORDS + ", up to " + limits.paperMegabytes() + " MB and " + Words.number(limits.paperPages())
                + " pages. It is examined before it is kept, which takes some seconds.";
    }

    public List<Option> getRoles() {
        return Arrays.stream(FileRole.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public FileRole getRole() {
        return role;
    }

    public void setRole(FileRole chosen) {
        role = chosen;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part part) {
        file = part;
    }
}
